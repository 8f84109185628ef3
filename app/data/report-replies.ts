import type { Database } from "./database";
import type { ProblemReport, ReportState } from "./problem-reports";

export interface NewReply {
  readonly moduleId: string;
  readonly learnerId: string;
  readonly operationId: string;
  readonly state: Exclude<ReportState, "open">;
  readonly reply: string;
  readonly repliedAt: Date;
  readonly repliedByUserId: string;
}

/** Answers a report of a module if it is still open; of two answers at once one is stored. */
export async function replyToReport(
  database: Database,
  { moduleId, learnerId, operationId, ...answer }: NewReply,
): Promise<{ readonly kind: "replied" | "not-open" }> {
  const { count } = await database.problemReport.updateMany({
    where: { moduleId, learnerId, operationId, state: "open" },
    data: answer,
  });
  return { kind: count === 1 ? "replied" : "not-open" };
}

/** Notes that a learner has opened the answers to these reports; the first time counts. */
export async function markRepliesSeen(
  database: Database,
  seen: { readonly learnerId: string; readonly operationIds: string[]; readonly seenAt: Date },
): Promise<void> {
  const { learnerId, operationIds, seenAt } = seen;
  await database.problemReport.updateMany({
    where: {
      learnerId,
      operationId: { in: operationIds },
      state: { not: "open" },
      replySeenAt: null,
    },
    data: { replySeenAt: seenAt },
  });
}

/** Names a question in a set that holds questions of several modules. */
export function questionName(of: Pick<ProblemReport, "moduleId" | "questionId">): string {
  return `${of.moduleId}/${of.questionId}`;
}

/** The questions, by `questionName`, that stand in an attempt which a learner has not submitted. */
export async function questionsUnderWay(
  database: Database,
  learnerId: string,
): Promise<Set<string>> {
  const slots = await database.attemptSlot.findMany({
    where: { attempt: { learnerId, state: "running" } },
    select: { questionId: true, attempt: { select: { moduleId: true } } },
  });
  return new Set(
    slots.map(({ questionId, attempt: { moduleId } }) => questionName({ moduleId, questionId })),
  );
}
