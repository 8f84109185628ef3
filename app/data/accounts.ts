import type { Database } from "./database";

/** The id of the account with this e-mail address, in lower case; null when there is none. */
export async function findAccountByEmail(
  database: Database,
  email: string,
): Promise<string | null> {
  const user = await database.user.findFirst({ where: { email }, select: { id: true } });
  return user?.id ?? null;
}

/** What the accounts with these ids are called, by id. */
export async function accountNames(
  database: Database,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const users = await database.user.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  });
  return new Map(users.map(({ id, name }) => [id, name]));
}
