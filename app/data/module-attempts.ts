import { z } from "zod";
import { ATTEMPT_STATES } from "~/core/attempts/attempt-state";
import type { Database } from "./database";

const rowSchema = z.strictObject({
  id: z.string(),
  learnerId: z.string(),
  quizId: z.string(),
  number: z.int(),
  state: z.enum(ATTEMPT_STATES),
  startedAt: z.date(),
  lateAnswers: z.int(),
});

/** An attempt at a quiz of a module, and how many of its answers came too late. */
export type ModuleAttempt = z.infer<typeof rowSchema>;

/** The attempts at a module's quizzes that were started last, newest first. */
export async function latestAttempts(
  database: Database,
  { moduleId, most }: { readonly moduleId: string; readonly most: number },
): Promise<ModuleAttempt[]> {
  const rows = await database.attempt.findMany({
    where: { moduleId },
    select: {
      id: true,
      learnerId: true,
      quizId: true,
      number: true,
      state: true,
      startedAt: true,
      _count: { select: { responses: { where: { late: true } } } },
    },
    orderBy: [{ startedAt: "desc" }, { id: "desc" }],
    take: most,
  });
  return rows.map(({ _count, ...row }) =>
    rowSchema.parse({ ...row, lateAnswers: _count.responses }),
  );
}
