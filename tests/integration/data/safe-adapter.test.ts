import { expect, it } from "vitest";
import { gate } from "../../support/gate";
import { started } from "../../support/started";
import { temporaryDatabase } from "../../support/temporary-database";

const account = (id: string) => ({ id, name: "Ada", email: `${id}@example.org` });

it("sees a plain write at once", async () => {
  const database = await temporaryDatabase();
  for (const id of ["one", "two", "three"]) {
    await database.user.create({ data: account(id) });
    expect(await database.user.findFirst({ where: { id } })).toMatchObject({ id });
  }
});

it("reads beside an open transaction, without waiting and without its writes", async () => {
  const database = await temporaryDatabase();
  const { opened, open } = gate();
  const written = gate();
  const transaction = database.$transaction(async (inside) => {
    await inside.user.create({ data: account("inside") });
    written.open();
    await opened;
    return inside.user.count();
  });
  await written.opened;
  expect(await database.user.count()).toBe(0);
  open();
  expect(await transaction).toBe(1);
  expect(await database.user.count()).toBe(1);
});

it("lets a plain write wait for an open transaction, and keeps it when that rolls back", async () => {
  const database = await temporaryDatabase();
  const { opened, open } = gate();
  const written = gate();
  const transaction = database.$transaction(async (inside) => {
    await inside.user.create({ data: account("inside") });
    written.open();
    await opened;
    throw new Error("rolled back");
  });
  await written.opened;
  const writes = Promise.all([
    started(database.user.create({ data: account("plain") })),
    started(database.$executeRaw`INSERT INTO "Learner" ("id") VALUES ('statement')`),
  ]);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await database.user.count()).toBe(0);
  open();
  await expect(transaction).rejects.toThrow("rolled back");
  await writes;
  expect(await database.user.findMany({ select: { id: true } })).toEqual([{ id: "plain" }]);
  expect(await database.learner.count()).toBe(1);
});

it("gives up a transaction that waits too long, and passes its turn on", async () => {
  const database = await temporaryDatabase();
  const { opened, open } = gate();
  const long = database.$transaction(async () => opened);
  const impatient = database.$transaction((inside) => inside.user.count(), { maxWait: 30 });
  await expect(impatient).rejects.toMatchObject({ code: "P2028" });
  open();
  await long;
  await database.user.create({ data: account("next") });
  expect(await database.user.count()).toBe(1);
});

it("runs nothing more in a transaction that SQLite itself has ended", async () => {
  const database = await temporaryDatabase();
  await database.user.create({ data: account("one") });
  const transaction = database.$transaction(async (inside) => {
    await inside.user.create({ data: account("lost") });
    const { id, name, email } = account("one");
    await inside.$executeRaw`INSERT OR ROLLBACK INTO "User" ("id", "name", "email", "updatedAt") VALUES
        (${id}, ${name}, ${email}, ${new Date()})`.catch(() => {});
    await inside.user.create({ data: account("stray") }).catch(() => {});
  });
  await expect(transaction).rejects.toThrow("TransactionAlreadyClosed");
  expect(await database.user.findMany({ select: { id: true } })).toEqual([{ id: "one" }]);
  await database.user.create({ data: account("next") });
});
