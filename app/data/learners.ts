import { newId } from "~/platform/ids";
import { Prisma } from "../../prisma/generated/client";
import type { Database } from "./database";
import { mergeLearners } from "./merge-learners";

export interface Learner {
  readonly id: string;
}

export interface GuestOfAccount {
  readonly userId: string;
  readonly guestTokenHash: string;
}

const ONLY_ID = { id: true } as const;

/** A new guest, known by the hash of the token in its cookie. */
export function createGuestLearner(database: Database, guestTokenHash: string): Promise<Learner> {
  return database.learner.create({ data: { id: newId(), guestTokenHash }, select: ONLY_ID });
}

/** The guest with this token, if there is one. */
export function findGuestLearner(
  database: Database,
  guestTokenHash: string,
): Promise<Learner | null> {
  return database.learner.findFirst({ where: { guestTokenHash }, select: ONLY_ID });
}

/** The one learner of an account, made when the account has none yet. The account must exist. */
export async function findAccountLearner(
  database: Database,
  { userId }: { readonly userId: string },
): Promise<Learner> {
  const found = await database.learner.findFirst({ where: { userId }, select: ONLY_ID });
  if (found) return found;
  // Two first requests at once both come here; the unique index lets one make it.
  return database.learner.upsert({
    where: { userId },
    create: { id: newId(), userId },
    update: {},
    select: ONLY_ID,
  });
}

/**
 * Makes a guest the learner of a new account. The guest's cookie goes on working until somebody
 * signs in with it. Does nothing when there is no such account or guest, or either has its match.
 */
export async function linkGuestToAccount(
  database: Database,
  { userId, guestTokenHash }: GuestOfAccount,
): Promise<void> {
  await database.$executeRaw(Prisma.sql`
    UPDATE "Learner" SET "userId" = ${userId}
    WHERE "guestTokenHash" = ${guestTokenHash} AND "userId" IS NULL
      AND EXISTS (SELECT 1 FROM "User" WHERE "id" = ${userId})
      AND NOT EXISTS (SELECT 1 FROM "Learner" WHERE "userId" = ${userId})`);
}

/**
 * Gives an account what a guest did in this browser, and ends the guest's token. The guest of
 * another account is left alone.
 */
export async function giveGuestToAccount(
  database: Database,
  { userId, guestTokenHash }: GuestOfAccount,
): Promise<void> {
  await linkGuestToAccount(database, { userId, guestTokenHash });
  const account = await findAccountLearner(database, { userId });
  const guest = await database.learner.findFirst({ where: { guestTokenHash } });
  if (guest?.id === account.id) {
    await database.learner.update({ where: { id: account.id }, data: { guestTokenHash: null } });
  } else if (guest && guest.userId === null) {
    await mergeLearners(database, { from: guest.id, into: account.id });
  }
}
