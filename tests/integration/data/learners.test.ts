import { expect, it } from "vitest";
import type { Database } from "~/data/database";
import {
  createGuestLearner,
  findAccountLearner,
  findGuestLearner,
  giveGuestToAccount,
  linkGuestToAccount,
} from "~/data/learners";
import { saveReadingPlace } from "~/data/reading-places";
import { BUILT_AT } from "../../builders/stored-attempt";
import { temporaryDatabase } from "../../support/temporary-database";

async function storeAccount(database: Database, id = "user-1"): Promise<string> {
  await database.user.create({ data: { id, name: "Ada", email: `${id}@example.org` } });
  return id;
}

it("knows a guest by the hash of its token alone", async () => {
  const database = await temporaryDatabase();
  const guest = await createGuestLearner(database, "hash");
  expect(await findGuestLearner(database, "hash")).toEqual({ id: guest.id });
  expect(await findGuestLearner(database, "")).toBeNull();
  expect(await findGuestLearner(database, "other")).toBeNull();
});

it("gives an account one learner, however many requests ask first", async () => {
  const database = await temporaryDatabase();
  const userId = await storeAccount(database);
  const found = await Promise.all(
    Array.from({ length: 8 }, () => findAccountLearner(database, { userId })),
  );
  expect(new Set(found.map(({ id }) => id)).size).toBe(1);
  expect(await database.learner.count()).toBe(1);
});

it("refuses to make a learner for an account that does not exist", async () => {
  const database = await temporaryDatabase();
  await expect(findAccountLearner(database, { userId: "nobody" })).rejects.toMatchObject({
    code: "P2003",
  });
});

it("makes a guest the learner of a new account, and lets the guest go on until signing in", async () => {
  const database = await temporaryDatabase();
  const guest = await createGuestLearner(database, "hash");
  const link = { userId: await storeAccount(database), guestTokenHash: "hash" };
  await linkGuestToAccount(database, link);
  expect(await findAccountLearner(database, link)).toEqual(guest);
  expect(await findGuestLearner(database, "hash")).toEqual(guest);
  await giveGuestToAccount(database, link);
  expect(await findAccountLearner(database, link)).toEqual(guest);
  expect(await findGuestLearner(database, "hash")).toBeNull();
});

it("links nothing to an account that does not exist or has a learner", async () => {
  const database = await temporaryDatabase();
  const userId = await storeAccount(database);
  await createGuestLearner(database, "hash");
  await linkGuestToAccount(database, { userId: "made-up", guestTokenHash: "hash" });
  await findAccountLearner(database, { userId });
  await linkGuestToAccount(database, { userId, guestTokenHash: "hash" });
  expect(await database.learner.findFirst({ where: { guestTokenHash: "hash" } })).toMatchObject({
    userId: null,
  });
});

it("makes the guest the account's learner when it has none, and ends the token", async () => {
  const database = await temporaryDatabase();
  const guest = await createGuestLearner(database, "hash");
  const given = { userId: await storeAccount(database), guestTokenHash: "hash" };
  await giveGuestToAccount(database, given);
  expect(await findAccountLearner(database, given)).toEqual(guest);
  expect(await findGuestLearner(database, "hash")).toBeNull();
});

it("merges the guest into the account's learner", async () => {
  const database = await temporaryDatabase();
  const given = { userId: await storeAccount(database), guestTokenHash: "hash" };
  const account = await findAccountLearner(database, given);
  const guest = await createGuestLearner(database, "hash");
  const place = { moduleId: "module", lessonId: "lesson", sectionId: "s", updatedAt: BUILT_AT };
  await saveReadingPlace(database, { ...place, learnerId: guest.id });
  await giveGuestToAccount(database, given);
  await giveGuestToAccount(database, given);
  expect(await database.learner.findMany({ select: { id: true } })).toEqual([account]);
  expect(await database.readingPlace.count({ where: { learnerId: account.id } })).toBe(1);
});

it("leaves the guest of another account alone", async () => {
  const database = await temporaryDatabase();
  const guest = await createGuestLearner(database, "hash");
  const first = { userId: await storeAccount(database, "user-1"), guestTokenHash: "hash" };
  await linkGuestToAccount(database, first);
  const second = { userId: await storeAccount(database, "user-2"), guestTokenHash: "hash" };
  await giveGuestToAccount(database, second);
  expect(await findAccountLearner(database, first)).toEqual(guest);
  expect(await findAccountLearner(database, second)).not.toEqual(guest);
});
