import type { SqlDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import { describe, expect, it, onTestFinished } from "vitest";
import { PrismaClient } from "../../../prisma/generated/client";
import { BOTH_ADAPTERS } from "../../support/adapters";
import { temporaryDatabaseFile } from "../../support/temporary-database";

async function openClient(open: (file: string) => SqlDriverAdapterFactory) {
  const client = new PrismaClient({ adapter: open(await temporaryDatabaseFile()) });
  onTestFinished(() => client.$disconnect());
  return client;
}

type Client = Awaited<ReturnType<typeof openClient>>;

const account = (id: string) => ({ id, name: "Ada", email: `${id}@example.org` });
const ids = async (client: Client) =>
  (await client.user.findMany({ orderBy: { id: "asc" } })).map(({ id }) => id);

describe.each(BOTH_ADAPTERS)("with $name", ({ open }) => {
  it.each([
    ["P2002", "a primary key twice", { id: "one", email: "other@example.org" }, ["id"]],
    ["P2002", "a unique value twice", { id: "two", email: "one@example.org" }, ["email"]],
  ])("reports %s for %s, and names the columns", async (code, _, again, fields) => {
    const client = await openClient(open);
    await client.user.create({ data: account("one") });
    const failing = client.user.create({ data: { ...account("one"), ...again } });
    await expect(failing).rejects.toMatchObject({
      code,
      meta: {
        modelName: "User",
        driverAdapterError: { cause: { constraint: { fields }, table: "User" } },
      },
    });
  });

  it("names every column of a compound key", async () => {
    const client = await openClient(open);
    await client.learner.create({ data: { id: "learner" } });
    const key = { learnerId: "learner", moduleId: "module", lessonId: "lesson" };
    const place = { ...key, sectionId: "section", updatedAt: new Date() };
    await client.readingPlace.create({ data: place });
    await expect(client.readingPlace.create({ data: place })).rejects.toMatchObject({
      code: "P2002",
      meta: { driverAdapterError: { cause: { constraint: { fields: Object.keys(key) } } } },
    });
  });

  it("reports P2003 for a row that refers to nothing", async () => {
    const client = await openClient(open);
    const failing = client.learner.create({ data: { id: "learner", userId: "nobody" } });
    await expect(failing).rejects.toMatchObject({ code: "P2003" });
  });

  it("reports P2025 for a row that is not there", async () => {
    const client = await openClient(open);
    const change = { where: { id: "nobody" }, data: { name: "Eve" } };
    await expect(client.user.update(change)).rejects.toMatchObject({ code: "P2025" });
    const where = { id: "nobody" };
    await expect(client.user.delete({ where })).rejects.toMatchObject({ code: "P2025" });
    await expect(client.user.findFirstOrThrow({ where })).rejects.toMatchObject({ code: "P2025" });
  });

  it("reports P2011 for a missing value, P2021 for no table and P2022 for no column", async () => {
    const client = await openClient(open);
    await client.user.create({ data: account("one") });
    await client.$executeRaw`CREATE TRIGGER "nameless" AFTER UPDATE ON "User"
      BEGIN UPDATE "User" SET "email" = NULL; END`;
    const change = { where: { id: "one" }, data: { name: "Eve" } };
    await expect(client.user.update(change)).rejects.toMatchObject({ code: "P2011" });
    await client.$executeRaw`ALTER TABLE "Verification" RENAME COLUMN "value" TO "worth"`;
    await expect(client.verification.findMany()).rejects.toMatchObject({ code: "P2022" });
    await client.$executeRaw`DROP TABLE "Verification"`;
    await expect(client.verification.findMany()).rejects.toMatchObject({ code: "P2021" });
  });

  it("reports an error of raw SQL with SQLite's own code", async () => {
    const client = await openClient(open);
    await expect(client.$executeRaw`INSERT INTO "Learner" ("id") VALUES (NULL)`).rejects.toThrow(
      /SQLITE_CONSTRAINT_NOTNULL|NOT NULL constraint/,
    );
    await expect(client.$queryRaw`SELEC 1`).rejects.toThrow(/syntax error/);
  });

  it("commits a transaction that returns, and sees its writes within", async () => {
    const client = await openClient(open);
    const within = await client.$transaction(async (transaction) => {
      await transaction.user.create({ data: account("one") });
      await transaction.user.create({ data: account("two") });
      return transaction.user.count();
    });
    expect(within).toBe(2);
    expect(await ids(client)).toEqual(["one", "two"]);
  });

  it("rolls back a transaction that throws", async () => {
    const client = await openClient(open);
    const failing = client.$transaction(async (transaction) => {
      await transaction.user.create({ data: account("one") });
      throw new Error("changed my mind");
    });
    await expect(failing).rejects.toThrow("changed my mind");
    expect(await ids(client)).toEqual([]);
    await client.user.create({ data: account("one") });
  });

  it("rolls back a transaction that takes too long, and refuses its later queries", async () => {
    const client = await openClient(open);
    const slow = client.$transaction(
      async (transaction) => {
        await transaction.user.create({ data: account("slow") });
        await new Promise((resolve) => setTimeout(resolve, 150));
        await transaction.user.create({ data: account("slower") });
      },
      { timeout: 50 },
    );
    await expect(slow).rejects.toMatchObject({ code: "P2028" });
    await client.user.create({ data: account("next") });
    expect(await ids(client)).toEqual(["next"]);
  });

  it("undoes only the inner of two nested transactions", async () => {
    const client = await openClient(open);
    await client.$transaction(async (outer) => {
      await outer.user.create({ data: account("outer") });
      const failing = outer.$transaction(async (inner) => {
        await inner.user.create({ data: account("inner") });
        throw new Error("inner");
      });
      await expect(failing).rejects.toThrow("inner");
      await outer.$transaction((inner) => inner.user.create({ data: account("second") }));
    });
    expect(await ids(client)).toEqual(["outer", "second"]);
  });

  it("stores a batch wholly or not at all", async () => {
    const client = await openClient(open);
    const create = (id: string) => client.user.create({ data: account(id) });
    await client.$transaction([create("one"), client.$executeRaw`SELECT 1`, create("two")]);
    await expect(client.$transaction([create("three"), create("one")])).rejects.toMatchObject({
      code: "P2002",
    });
    expect(await ids(client)).toEqual(["one", "two"]);
  });

  it("stores a nested write wholly or not at all", async () => {
    const client = await openClient(open);
    const session = (id: string) => ({ id, token: id, expiresAt: new Date() });
    const user = (id: string, sessions: string[]) =>
      client.user.create({
        data: { ...account(id), sessions: { create: sessions.map(session) } },
        include: { sessions: true },
      });
    expect((await user("one", ["a", "b"])).sessions).toHaveLength(2);
    await expect(user("two", ["c", "a"])).rejects.toMatchObject({ code: "P2002" });
    expect(await ids(client)).toEqual(["one"]);
    expect(await client.session.count()).toBe(2);
  });

  it("knows one isolation level", async () => {
    const client = await openClient(open);
    const count = (isolationLevel: "Serializable" | "ReadCommitted") =>
      client.$transaction((transaction) => transaction.user.count(), {
        // The generated type names what SQLite has; a level that it lacks must be refused.
        isolationLevel: isolationLevel as "Serializable",
      });
    expect(await count("Serializable")).toBe(0);
    await expect(count("ReadCommitted")).rejects.toThrow();
  });

  it("refuses a condition that is undefined", async () => {
    const client = await openClient(open);
    await client.user.create({ data: account("one") });
    const where = JSON.parse("{}");
    where.email = undefined;
    await expect(client.user.findFirst({ where })).rejects.toThrow(/undefined/);
  });
});
