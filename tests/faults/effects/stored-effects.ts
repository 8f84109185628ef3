import SqliteDatabase from "better-sqlite3";
import { z } from "zod";

const attemptRow = z.object({
  id: z.string(),
  state: z.string(),
  startedAt: z.string(),
  deadlineAt: z.string().nullable(),
  submittedAt: z.string().nullable(),
  submittedBy: z.string().nullable(),
});

const responseRow = z.object({
  attemptId: z.string(),
  position: z.int(),
  revision: z.int(),
  text: z.string(),
  receivedAt: z.string(),
  late: z.int().transform((late) => late === 1),
});

const slotRow = z.object({
  attemptId: z.string(),
  position: z.int(),
  markMicro: z.int().nullable(),
});

const changeRow = z.object({ kind: z.string(), attemptId: z.string() });

/** All that the store of a site holds of learners' work. */
export interface StoredEffects {
  readonly attempts: readonly z.infer<typeof attemptRow>[];
  readonly responses: readonly z.infer<typeof responseRow>[];
  readonly slots: readonly z.infer<typeof slotRow>[];
  /** What the triggers of watchChanges have seen. */
  readonly changes: readonly z.infer<typeof changeRow>[];
  /** What SQLite finds wrong with the file. */
  readonly damage: readonly string[];
}

/** Reads the store with the project's own build of SQLite; its server may be running. */
export function storedEffects(file: string): StoredEffects {
  const sqlite = new SqliteDatabase(file, { readonly: true, timeout: 30_000 });
  const all = <Row>(row: z.ZodType<Row>, sql: string) =>
    z.array(row).parse(sqlite.prepare(sql).all());
  try {
    // One transaction: everything is of one moment.
    return sqlite.transaction(() => ({
      attempts: all(
        attemptRow,
        'SELECT id, state, startedAt, deadlineAt, submittedAt, submittedBy FROM "Attempt"',
      ),
      responses: all(
        responseRow,
        `SELECT attemptId, position, revision, answer ->> '$.text' AS text, receivedAt,
          late FROM "Response" ORDER BY attemptId, position, revision`,
      ),
      slots: all(slotRow, 'SELECT attemptId, position, markMicro FROM "AttemptSlot"'),
      changes: all(changeRow, "SELECT kind, attemptId FROM fault_change"),
      damage: damageOf(sqlite),
    }))();
  } finally {
    sqlite.close();
  }
}

/** What SQLite finds wrong with a file that is open. */
export function damageOf(sqlite: SqliteDatabase.Database): string[] {
  const found = z.array(z.object({ integrity_check: z.string() }));
  const sentences = found.parse(sqlite.pragma("integrity_check")).map((row) => row.integrity_check);
  const orphans = z.array(z.unknown()).parse(sqlite.pragma("foreign_key_check"));
  return [
    ...sentences.filter((sentence) => sentence !== "ok"),
    ...orphans.map((orphan) => `A row without its parent: ${JSON.stringify(orphan)}`),
  ];
}

/** Lets the store note each submission, and each change to what may only be added to. */
export function watchChanges(file: string): void {
  change(file, [
    "CREATE TABLE fault_change (kind TEXT NOT NULL, attemptId TEXT NOT NULL)",
    `CREATE TRIGGER fault_submitted AFTER UPDATE OF "submittedAt" ON "Attempt"
      WHEN NEW."submittedAt" IS NOT NULL
      BEGIN INSERT INTO fault_change VALUES ('submitted', NEW."id"); END`,
    `CREATE TRIGGER fault_overwritten AFTER UPDATE ON "Response"
      BEGIN INSERT INTO fault_change VALUES ('overwritten', NEW."attemptId"); END`,
    `CREATE TRIGGER fault_deleted AFTER DELETE ON "Response"
      BEGIN INSERT INTO fault_change VALUES ('deleted', OLD."attemptId"); END`,
  ]);
}

/** Gives all running attempts with a time limit this end. Their server must not run. */
export function setDeadlines(file: string, deadlineAt: Date): void {
  const text = deadlineAt.toISOString().replace("Z", "+00:00");
  const running = `"state" = 'running' AND "deadlineAt" IS NOT NULL`;
  change(file, [`UPDATE "Attempt" SET "deadlineAt" = '${text}' WHERE ${running}`]);
}

function change(file: string, statements: readonly string[]): void {
  const sqlite = new SqliteDatabase(file);
  try {
    sqlite.pragma("synchronous = FULL");
    for (const statement of statements) sqlite.exec(statement);
  } finally {
    sqlite.close();
  }
}
