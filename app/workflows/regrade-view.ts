import { isReworded } from "~/core/attempts/regrade/is-reworded";
import { gain, passFlip, regradeTotals } from "~/core/attempts/regrade/regrade-totals";
import {
  type AttemptChange,
  KEPT_REASONS,
  type SlotResult,
} from "~/core/attempts/regrade/regrade-types";
import { formatPoints } from "~/core/grading/mark";
import { percentOf } from "~/core/grading/percent";
import { database } from "~/data/database";
import { learnerNames } from "~/data/learner-names";
import type { DryRun } from "./dry-run-regrade";

/** Attempts on one page: as many as print on a few sheets. */
const ATTEMPTS_ON_A_PAGE = 200;

const points = (micro: number) => formatPoints(micro, 2);

/** A dry run as it is shown: texts, and one page of attempts in the order of the learners' names. */
export async function regradeView(dryRun: DryRun, { toVersionId, page }: ShownPart) {
  const { plan, digest, attempts } = dryRun;
  const ids = [...new Set(plan.changes.map(({ learnerId }) => learnerId))];
  const names = await learnerNames(database(), ids);
  const nameOf = (id: string) => names.get(id) ?? `Guest ${id.slice(-4)}`;
  const pages = Math.max(1, Math.ceil(plan.changes.length / ATTEMPTS_ON_A_PAGE));
  const shownPage = Math.min(Math.max(1, page), pages);
  const sorted = sortedByName(plan.changes, nameOf);
  const shown = sorted.slice((shownPage - 1) * ATTEMPTS_ON_A_PAGE, shownPage * ATTEMPTS_ON_A_PAGE);
  const { markMicro, ...totals } = regradeTotals(plan.changes);
  return {
    digest,
    looked: attempts,
    totals: { ...totals, change: signed(markMicro) },
    kept: KEPT_REASONS.map((why) => ({ why, slots: plan.kept[why] })).filter(
      ({ slots }) => slots > 0,
    ),
    questions: shownQuestions(dryRun, toVersionId),
    learners: byLearner(shown, nameOf),
    page: shownPage,
    pages,
  };
}

interface ShownPart {
  toVersionId: string;
  /** 1 for the first. */
  page: number;
}

/** A new list; learners of one name stand together by their ids. */
function sortedByName(changes: readonly AttemptChange[], nameOf: (id: string) => string) {
  const keyed = changes.map((change) => ({
    change,
    key: `${nameOf(change.learnerId)} ${change.learnerId}`,
  }));
  keyed.sort((a, b) =>
    a.key < b.key ? -1 : a.key > b.key ? 1 : a.change.number - b.change.number,
  );
  return keyed.map(({ change }) => change);
}

function byLearner(changes: readonly AttemptChange[], nameOf: (id: string) => string) {
  const learners = new Map<string, AttemptChange[]>();
  for (const change of changes) {
    learners.set(change.learnerId, [...(learners.get(change.learnerId) ?? []), change]);
  }
  return [...learners].map(([learnerId, attempts]) => ({
    learnerId,
    name: nameOf(learnerId),
    change: signed(attempts.reduce((sum, each) => sum + gain(each), 0)),
    attempts: attempts.map(shownAttempt),
  }));
}

function shownAttempt(change: AttemptChange) {
  return {
    attemptId: change.attemptId,
    number: change.number,
    slots: change.slots.map(({ position, from, to }) => ({
      position,
      from: shownResult(from),
      to: shownResult(to),
    })),
    from: shownResult(change.from),
    to: shownResult(change.to),
    flip: passFlip(change),
  };
}

type Shown = Pick<SlotResult, "markMicro" | "possibleMicro">;

function shownResult({ markMicro, possibleMicro }: Shown) {
  return {
    earned: markMicro === null ? null : points(markMicro),
    possible: points(possibleMicro),
    percent: markMicro === null ? null : percentOf(markMicro, possibleMicro),
  };
}

function signed(micro: number): string {
  return micro > 0 ? `+${points(micro)}` : points(micro);
}

/** The questions whose marks change, as the target has them. */
function shownQuestions({ plan, versions }: DryRun, toVersionId: string) {
  const found = new Map<string, { slots: number; from: Set<string> }>();
  for (const { questionId, fromVersionId } of plan.changes.flatMap(({ slots }) => slots)) {
    const known = found.get(questionId) ?? { slots: 0, from: new Set() };
    known.slots += 1;
    found.set(questionId, { ...known, from: known.from.add(fromVersionId) });
  }
  const questionIn = (versionId: string, id: string) =>
    versions.get(versionId)?.questions.find((each) => each.id === id);
  return [...found].flatMap(([questionId, { slots, from }]) => {
    const question = questionIn(toVersionId, questionId);
    if (!question) return [];
    const reworded = [...from].some((versionId) => {
      const before = questionIn(versionId, questionId);
      return before !== undefined && isReworded(before, question);
    });
    const { stem, erratum } = question;
    return [{ questionId, stem, slots, reworded, erratum: erratum ?? null }];
  });
}
