import { type ErratumMisfit, erratumMisfit } from "~/core/grading/erratum-fit";
import type { ModuleContent } from "~/core/modules/module-content";
import type { Positions } from "./positions";
import { type Problem, type ProblemLevel, problemAt } from "./problem";
import type { RuleFinding } from "./rule";

const EXAMPLE = "erratum: { change: new-key, reason: … }";

const MENDS: Record<ErratumMisfit, string> = {
  missing: `its answers are marked otherwise than in the published version. Say what changed and why, as in ${EXAMPLE}; change is accept-also, always-right, drop, new-key or new-points.`,
  "key-changed":
    "its erratum does not tell that the key, the accepted answers, a fraction, the tolerance or the rule changed. Let change be new-key or accept-also, or put that part back.",
  "points-changed":
    "its erratum does not tell that the points changed. Put the points back and change them in a version of their own, with change: new-points.",
  "takes-away":
    "its erratum says accept-also, but the answer that was right before no longer is. Accept it too, or let change be new-key.",
  "nothing-changed":
    "its erratum tells of a change of marks, and none is there. Let change be wording, or remove the erratum.",
};

const MISFIT_RULES: Record<ErratumMisfit, string> = {
  missing: "erratum-missing",
  "key-changed": "erratum-misfit",
  "points-changed": "erratum-misfit",
  "takes-away": "erratum-misfit",
  "nothing-changed": "erratum-misfit",
};

/** Two states of a module, and who can tell of which questions somebody has been asked. */
export interface ChangedContent {
  /** The content that is published until now; null for a module that is new. */
  previous: ModuleContent | null;
  content: ModuleContent;
  asked: (questionIds: readonly string[]) => Promise<ReadonlySet<string>>;
}

/**
 * Questions of quizzes whose marks come out otherwise than in the published version without an erratum
 * that tells so. An error where somebody has been asked the question, since that attempt stays as it
 * is until a regrade, which gives the reason; a warning where nobody has.
 */
export async function unexplainedFindings(changed: ChangedContent): Promise<RuleFinding[]> {
  const misfits = misfitsOf(changed);
  if (misfits.length === 0) return [];
  const asked = await changed.asked(misfits.map(({ id }) => id));
  return misfits.map(({ id, misfit }) => ({
    rule: MISFIT_RULES[misfit],
    level: levelOf(misfit, asked.has(id)),
    subject: { kind: "question", id, path: misfit === "missing" ? [] : ["erratum"] },
    message: `${id}: ${MENDS[misfit]}`,
  }));
}

/** The same as problems, each where its question was written. */
export async function unexplainedChanges(
  changed: ChangedContent,
  positions: Positions,
): Promise<Problem[]> {
  const findings = await unexplainedFindings(changed);
  return findings.map((finding) => problemAt(positions.of(finding.subject), finding));
}

function misfitsOf({ previous, content }: ChangedContent) {
  const before = new Map(previous?.questions.map((question) => [question.id, question]));
  return content.questions.flatMap((question) => {
    const old = before.get(question.id);
    if (!old || question.use !== "quiz") return [];
    const misfit = erratumMisfit(old, question);
    return misfit === null ? [] : [{ id: question.id, misfit }];
  });
}

function levelOf(misfit: ErratumMisfit, asked: boolean): ProblemLevel {
  return asked && misfit !== "nothing-changed" ? "error" : "warning";
}
