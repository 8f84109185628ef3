import type { Database } from "./database";

/** The id of the account with this e-mail address, in lower case; null when there is none. */
export async function findAccountByEmail(
  database: Database,
  email: string,
): Promise<string | null> {
  const user = await database.user.findFirst({ where: { email }, select: { id: true } });
  return user?.id ?? null;
}
