import { z } from "zod";
import { type Response, responseSchema } from "~/core/questions/response";
import type { Database } from "./database";

const answerSchema = z
  .string()
  .transform((text): unknown => JSON.parse(text))
  .pipe(responseSchema);

/** Every answer that was ever accepted, and every change of the end of an attempt. */
export interface AttemptLog {
  /** In the order in which they were received. */
  readonly responses: readonly {
    readonly position: number;
    readonly revision: number;
    readonly answer: Response | null;
    readonly certainty: number | null;
    readonly tried: boolean;
    readonly late: boolean;
    readonly receivedAt: Date;
  }[];
  readonly deadlineChanges: readonly {
    readonly from: Date | null;
    readonly to: Date | null;
    readonly reason: string;
    readonly occurredAt: Date;
  }[];
}

/** What is kept of an attempt beside its marks. Whose attempt it is, the caller has to know. */
export async function readAttemptLog(database: Database, attemptId: string): Promise<AttemptLog> {
  const [responses, changes] = await Promise.all([
    database.response.findMany({
      where: { attemptId },
      omit: { attemptId: true, operationId: true },
      orderBy: [{ receivedAt: "asc" }, { position: "asc" }, { revision: "asc" }],
    }),
    database.deadlineChange.findMany({ where: { attemptId }, orderBy: { occurredAt: "asc" } }),
  ]);
  return {
    responses: responses.map(({ answer, ...response }) => ({
      ...response,
      answer: answer === null ? null : answerSchema.parse(answer),
    })),
    deadlineChanges: changes.map(({ fromDeadlineAt, toDeadlineAt, reason, occurredAt }) => ({
      from: fromDeadlineAt,
      to: toDeadlineAt,
      reason,
      occurredAt,
    })),
  };
}

/** Whose attempt at a module this is; null when the module has no such attempt. */
export async function attemptInModule(
  database: Database,
  { attemptId, moduleId }: { readonly attemptId: string; readonly moduleId: string },
): Promise<{ readonly learnerId: string } | null> {
  return database.attempt.findFirst({
    where: { id: attemptId, moduleId },
    select: { learnerId: true },
  });
}
