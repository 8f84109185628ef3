import { database } from "~/data/database";
import { findModuleVersion } from "~/data/module-versions";
import { listProblemReports, type ReportState } from "~/data/problem-reports";
import { replyToReport } from "~/data/report-replies";
import { now } from "~/platform/clock";

interface WantedReports {
  moduleId: string;
  questionId?: string;
  state?: ReportState;
}

/** What learners report of a module, open ones first and then the newest; without names. */
export async function moduleReports(wanted: WantedReports) {
  const reports = await listProblemReports(database(), wanted);
  const shown = await Promise.all(
    reports.map(async (report) => {
      const version = await findModuleVersion(database(), report.moduleVersionId);
      const question = version?.content.questions.find(({ id }) => id === report.questionId);
      return {
        learnerId: report.learnerId,
        operationId: report.operationId,
        questionId: report.questionId,
        stem: question?.stem ?? report.questionId,
        inQuiz: report.attemptId !== null,
        text: report.text,
        at: report.createdAt.toISOString(),
        state: report.state,
        reply: report.reply,
        repliedAt: report.repliedAt?.toISOString() ?? null,
        seenAt: report.replySeenAt?.toISOString() ?? null,
      };
    }),
  );
  return shown.toSorted((one, other) => rank(one.state) - rank(other.state));
}

function rank(state: ReportState): number {
  return state === "open" ? 0 : 1;
}

interface Reply {
  moduleId: string;
  learnerId: string;
  operationId: string;
  state: Exclude<ReportState, "open">;
  reply: string;
  byUserId: string;
}

/** Answers a learner's report, unless somebody has answered it already. */
export function answerReport({ byUserId, ...reply }: Reply) {
  return replyToReport(database(), { ...reply, repliedAt: now(), repliedByUserId: byUserId });
}
