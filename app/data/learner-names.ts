import type { Database } from "./database";

/** The names of these learners who have an account; guests are not among them. */
export async function learnerNames(
  database: Database,
  learnerIds: readonly string[],
): Promise<Map<string, string>> {
  const rows = await database.$queryRaw<{ id: string; name: string }[]>`
    SELECT l."id", u."name" FROM json_each(${JSON.stringify(learnerIds)}) j
    JOIN "Learner" l ON l."id" = j."value" JOIN "User" u ON u."id" = l."userId"`;
  return new Map(rows.map(({ id, name }) => [id, name]));
}
