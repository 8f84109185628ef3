import { type ShownReport, shownReport } from "~/core/reports/shown-report";
import { findAttempt, type OwnedAttempt } from "~/data/attempt-record";
import { database } from "~/data/database";
import { findModuleVersion } from "~/data/module-versions";
import { listProblemReports, type ProblemReport } from "~/data/problem-reports";
import { markRepliesSeen, questionName, questionsUnderWay } from "~/data/report-replies";
import { now } from "~/platform/clock";

/** What a learner reported of each question of a module, by question id. */
export async function ownReportsInModule(of: {
  learnerId: string | null;
  moduleId: string;
}): Promise<Record<string, ShownReport[]>> {
  const { learnerId, moduleId } = of;
  if (learnerId === null) return {};
  const reports = await listProblemReports(database(), { learnerId, moduleId });
  return byQuestion(learnerId, reports);
}

/** What a learner reported of each question of an attempt, by question id. */
export async function ownReportsInAttempt(
  owned: OwnedAttempt,
): Promise<Record<string, ShownReport[]>> {
  const { learnerId } = owned;
  const reports = await listProblemReports(database(), { learnerId });
  // Hardly anybody has reports, and this page is asked for often.
  const attempt = reports.length > 0 ? await findAttempt(database(), owned) : null;
  if (!attempt) return {};
  return byQuestion(
    learnerId,
    reports.filter(({ moduleId }) => moduleId === attempt.moduleId),
  );
}

async function byQuestion(learnerId: string, reports: readonly ProblemReport[]) {
  if (reports.length === 0) return {};
  const underWay = await questionsUnderWay(database(), learnerId);
  const found: Record<string, ShownReport[]> = {};
  for (const report of reports.toReversed()) {
    const shown = shownReport(report, { withheld: underWay.has(questionName(report)) });
    found[report.questionId] = [...(found[report.questionId] ?? []), shown];
  }
  return found;
}

/** Notes that the learner has now been shown these answers. */
export async function noteRepliesShown(learnerId: string, shown: readonly ShownReport[]) {
  const operationIds = shown.filter(({ reply }) => reply !== null).map((each) => each.operationId);
  if (operationIds.length === 0) return;
  await markRepliesSeen(database(), { learnerId, operationIds, seenAt: now() });
}

/** How many answers to a learner's reports may be read and have not been opened. */
export async function unseenReplies(learnerId: string | null): Promise<number> {
  if (learnerId === null) return 0;
  const reports = await listProblemReports(database(), { learnerId });
  const unseen = reports.filter(({ state, replySeenAt }) => state !== "open" && !replySeenAt);
  if (unseen.length === 0) return 0;
  const underWay = await questionsUnderWay(database(), learnerId);
  return unseen.filter((report) => !underWay.has(questionName(report))).length;
}

/** Every report of a learner with its question as it was asked, newest first. */
export async function allOwnReports(learnerId: string) {
  const reports = await listProblemReports(database(), { learnerId });
  const underWay = await questionsUnderWay(database(), learnerId);
  return Promise.all(
    reports.map(async (report) => {
      const version = await findModuleVersion(database(), report.moduleVersionId);
      const { questions, module } = version?.content ?? { questions: [], module: null };
      const withheld = underWay.has(questionName(report));
      return {
        ...shownReport(report, { withheld }),
        module: { id: report.moduleId, title: module?.title ?? report.moduleId },
        stem: questions.find(({ id }) => id === report.questionId)?.stem ?? report.questionId,
        isNew: !withheld && report.state !== "open" && report.replySeenAt === null,
      };
    }),
  );
}
