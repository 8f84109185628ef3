import { z } from "zod";
import { REGRADE_POLICIES } from "~/core/attempts/regrade/regrade-types";
import { accountNames } from "./accounts";
import type { Database } from "./database";
import type { QuizOfModule } from "./finished-attempts";

const regradeSchema = z.strictObject({
  id: z.string(),
  toVersionId: z.string(),
  policy: z.enum(REGRADE_POLICIES),
  reason: z.string(),
  appliedAt: z.date(),
  undoneAt: z.date().nullable(),
  /** The name of the account that applied it; null when the account is gone. */
  byName: z.string().nullable(),
  undoneByName: z.string().nullable(),
  /** How many attempts it changed. */
  attempts: z.coerce.number(),
});

/** A regrade that was applied, and perhaps undone. */
export type StoredRegrade = z.infer<typeof regradeSchema>;

/** The regrades of a quiz, the newest first. */
export async function listRegrades(
  database: Database,
  { moduleId, quizId }: QuizOfModule,
): Promise<StoredRegrade[]> {
  const rows = await database.regrade.findMany({
    where: { moduleId, quizId },
    omit: { moduleId: true, quizId: true },
    include: { _count: { select: { attempts: true } } },
    orderBy: [{ appliedAt: "desc" }, { id: "desc" }],
  });
  const users = rows.flatMap(({ byUserId, undoneByUserId }) => [byUserId, undoneByUserId ?? ""]);
  const names = await accountNames(database, users);
  return rows.map(({ byUserId, undoneByUserId, _count, ...regrade }) =>
    regradeSchema.parse({
      ...regrade,
      byName: names.get(byUserId) ?? null,
      undoneByName: names.get(undoneByUserId ?? "") ?? null,
      attempts: _count.attempts,
    }),
  );
}
