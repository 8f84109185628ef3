import { z } from "zod";
import type { Prisma } from "../../prisma/generated/client";
import type { Database } from "./database";

/** open = nobody has answered it yet. */
export const REPORT_STATES = ["open", "accepted", "declined"] as const;

export type ReportState = (typeof REPORT_STATES)[number];

const reportSchema = z.strictObject({
  operationId: z.string(),
  learnerId: z.string(),
  moduleId: z.string(),
  moduleVersionId: z.string(),
  questionId: z.string(),
  attemptId: z.string().nullable(),
  position: z.number().nullable(),
  text: z.string(),
  createdAt: z.date(),
  state: z.enum(REPORT_STATES),
  reply: z.string().nullable(),
  repliedAt: z.date().nullable(),
  repliedByUserId: z.string().nullable(),
  replySeenAt: z.date().nullable(),
});

/** What a learner says is wrong with a question, and what became of it. */
export type ProblemReport = z.infer<typeof reportSchema>;

export type NewProblemReport = Pick<
  ProblemReport,
  | "operationId"
  | "learnerId"
  | "moduleId"
  | "moduleVersionId"
  | "questionId"
  | "attemptId"
  | "position"
  | "text"
  | "createdAt"
>;

/**
 * Stores a report once: sent again under the same id it changes nothing. "conflict" when the id
 * belongs to a report of something else.
 */
export async function addProblemReport(
  database: Database,
  report: NewProblemReport,
): Promise<{ readonly kind: "stored" | "known" | "conflict" }> {
  const stored = await database.$executeRaw`
    INSERT INTO "ProblemReport" ("operationId", "learnerId", "moduleId", "moduleVersionId",
      "questionId", "attemptId", "position", "text", "createdAt", "state")
    VALUES (${report.operationId}, ${report.learnerId}, ${report.moduleId},
      ${report.moduleVersionId}, ${report.questionId}, ${report.attemptId}, ${report.position},
      ${report.text}, ${report.createdAt}, 'open')
    ON CONFLICT ("learnerId", "operationId") DO NOTHING`;
  if (stored === 1) return { kind: "stored" };
  const { learnerId, operationId, questionId, text } = report;
  const same = await database.problemReport.count({
    where: { learnerId, operationId, questionId, text },
  });
  return { kind: same === 1 ? "known" : "conflict" };
}

interface WantedReports {
  readonly learnerId?: string;
  readonly moduleId?: string;
  readonly questionId?: string;
  readonly attemptId?: string;
  readonly state?: ReportState;
}

/** The reports that fit, newest first. At least a learner or a module must be named. */
export async function listProblemReports(
  database: Database,
  wanted: WantedReports & ({ readonly learnerId: string } | { readonly moduleId: string }),
): Promise<ProblemReport[]> {
  const where: Prisma.ProblemReportWhereInput = { ...wanted };
  const rows = await database.problemReport.findMany({
    where,
    orderBy: [{ createdAt: "desc" }, { operationId: "desc" }],
  });
  return rows.map((row) => reportSchema.parse(row));
}

/** How many reports of a module nobody has answered yet, by question. */
export async function openReportsByQuestion(
  database: Database,
  moduleId: string,
): Promise<Map<string, number>> {
  const rows = await database.problemReport.groupBy({
    by: ["questionId"],
    where: { moduleId, state: "open" },
    _count: { _all: true },
  });
  return new Map(rows.map(({ questionId, _count }) => [questionId, _count._all]));
}

/** One report of a learner; null when there is none of this id. */
export async function findProblemReport(
  database: Database,
  { learnerId, operationId }: Pick<ProblemReport, "learnerId" | "operationId">,
): Promise<ProblemReport | null> {
  const row = await database.problemReport.findFirst({ where: { learnerId, operationId } });
  return row && reportSchema.parse(row);
}
