import SqliteDatabase from "better-sqlite3";
import { z } from "zod";
import { damageOf } from "./stored-effects";

const TABLES = [
  "Attempt",
  "AttemptSlot",
  "Response",
  "Regrade",
  "RegradedAttempt",
  "MarkingEvent",
] as const;

type Table = (typeof TABLES)[number];

const rowSchema = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));

type Row = z.infer<typeof rowSchema>;

/** Every column of everything that a regrade may change, or that its marks follow from. */
export type StoredMarks = Readonly<Record<Table, readonly Row[]>>;

/** What differs from one application of the same regrade to the next. */
const BY_CHANCE: Partial<Record<Table, readonly string[]>> = {
  Regrade: ["appliedAt"],
  MarkingEvent: ["id", "occurredAt"],
};

/** Reads the store, also right after its server was killed. */
export function storedMarks(file: string): StoredMarks & { readonly damage: readonly string[] } {
  const sqlite = new SqliteDatabase(file, { readonly: true, timeout: 30_000 });
  const rowsOf = (table: Table) =>
    z.array(rowSchema).parse(sqlite.prepare(`SELECT * FROM "${table}"`).all());
  try {
    return sqlite.transaction(() => ({
      Attempt: rowsOf("Attempt"),
      AttemptSlot: rowsOf("AttemptSlot"),
      Response: rowsOf("Response"),
      Regrade: rowsOf("Regrade"),
      RegradedAttempt: rowsOf("RegradedAttempt"),
      MarkingEvent: rowsOf("MarkingEvent"),
      damage: damageOf(sqlite),
    }))();
  } finally {
    sqlite.close();
  }
}

const partiesSchema = z.object({ versionId: z.string(), userId: z.string() });

/** The version of the module "harbour" that is current, and its one owner. */
export function harbourParties(file: string): z.infer<typeof partiesSchema> {
  const sqlite = new SqliteDatabase(file, { readonly: true, timeout: 30_000 });
  try {
    const parties = sqlite.prepare(
      `SELECT m.currentVersionId AS versionId, o.userId
        FROM "Module" AS m JOIN "ModuleOwner" AS o ON o.moduleId = m.id`,
    );
    return partiesSchema.parse(parties.get());
  } finally {
    sqlite.close();
  }
}

/** How many rows of each table are not as they should be, in words; empty = none. */
export function rowsApart(
  due: StoredMarks,
  stored: StoredMarks,
  tables: readonly Table[] = TABLES,
): string[] {
  return tables.flatMap((table) => {
    const expected = texts(table, due[table]);
    const found = texts(table, stored[table]);
    const missing = expected.filter((text) => !found.includes(text)).length;
    const stray = found.filter((text) => !expected.includes(text)).length;
    if (missing + stray === 0 && expected.length === found.length) return [];
    return [`${table} lacks ${missing} of ${expected.length} rows and has ${stray} others`];
  });
}

function texts(table: Table, rows: readonly Row[]): string[] {
  const chance = BY_CHANCE[table] ?? [];
  return rows.map((row) => {
    const cells = Object.entries(row).filter(([column]) => !chance.includes(column));
    return JSON.stringify(cells.sort(([one], [other]) => (one < other ? -1 : 1)));
  });
}
