import { getAuthTables } from "better-auth/db";
import { afterAll, beforeAll, expect, it } from "vitest";
import { z } from "zod";
import { auth } from "~/access/auth";
import { database } from "~/data/database";
import { type RunningSite, runSite } from "./running-site";

let site: RunningSite;
beforeAll(async () => {
  site = await runSite();
});
afterAll(() => site.close());

const columnsSchema = z.array(z.object({ name: z.string(), notnull: z.coerce.number() }));

async function columnsOf(table: string) {
  const rows = await database().$queryRawUnsafe(`PRAGMA table_info("${table}")`);
  return columnsSchema.parse(rows);
}

it("the store has every table and column that the accounts need, and no other", async () => {
  const tables = Object.values(getAuthTables(auth().options));
  expect(tables.map(({ modelName }) => modelName).sort()).toEqual([
    "account",
    "session",
    "user",
    "verification",
  ]);
  for (const { modelName, fields } of tables) {
    const columns = await columnsOf(modelName.charAt(0).toUpperCase() + modelName.slice(1));
    const expected = Object.entries(fields).map(([key, field]) => field.fieldName ?? key);
    expect(columns.map(({ name }) => name).sort()).toEqual(["id", ...expected].sort());
    for (const [key, field] of Object.entries(fields)) {
      const column = columns.find(({ name }) => name === (field.fieldName ?? key));
      // What the accounts may leave empty, the store must let be empty.
      if (field.required === false) expect([key, column?.notnull]).toEqual([key, 0]);
    }
  }
});
