import SqliteDatabase from "better-sqlite3";
import { z } from "zod";

const SLOTS = 5;
const REVISIONS = 2;
const ATTEMPTS_OF_LEARNER = 4;
const RESPONSES_OF_ATTEMPT = SLOTS * REVISIONS;

const nameRow = z.object({ name: z.string() });

/**
 * Multiplies the one submitted attempt of a store until it holds so many more responses: further
 * learners, with four attempts each, with two answers to each of five questions. No server may run.
 */
export function seedResponses(file: string, responses: number): void {
  const sqlite = new SqliteDatabase(file);
  // What is lost here with the power can be made again.
  sqlite.pragma("synchronous = OFF");
  try {
    sqlite.transaction(() => multiplyAll(sqlite, Math.ceil(responses / RESPONSES_OF_ATTEMPT)))();
    sqlite.pragma("wal_checkpoint(TRUNCATE)");
  } finally {
    sqlite.close();
  }
}

function multiplyAll(sqlite: SqliteDatabase.Database, attempts: number): void {
  const learners = Math.ceil(attempts / ATTEMPTS_OF_LEARNER);
  const attemptId = "printf('attempt-%09d', i)";
  multiply(
    sqlite,
    { tableName: "Learner", times: learners },
    {
      id: "printf('learner-%09d', i)",
      guestTokenHash: "printf('guest-%09d', i)",
    },
  );
  multiply(
    sqlite,
    { tableName: "Attempt", times: attempts },
    {
      id: attemptId,
      learnerId: `printf('learner-%09d', i / ${ATTEMPTS_OF_LEARNER})`,
      number: `1 + i % ${ATTEMPTS_OF_LEARNER}`,
      startOperationId: "NULL",
      submitOperationId: "NULL",
    },
  );
  multiply(sqlite, { tableName: "AttemptSlot", times: attempts }, { attemptId });
  multiply(
    sqlite,
    { tableName: "Response", times: attempts },
    {
      attemptId,
      operationId: `printf('operation-%d-%d', i, s.position * ${REVISIONS} + s.revision)`,
    },
  );
}

/** Adds every row of a table so many times, with other values in some of its columns. */
function multiply(
  sqlite: SqliteDatabase.Database,
  { tableName, times }: { tableName: string; times: number },
  others: Readonly<Record<string, string>>,
): void {
  const columns = z
    .array(nameRow)
    .parse(sqlite.pragma(`table_info("${tableName}")`))
    .map(({ name }) => name);
  const named = columns.map((name) => `"${name}"`).join(", ");
  const values = columns.map((name) => others[name] ?? `s."${name}"`).join(", ");
  sqlite.exec(`
    CREATE TEMP TABLE sample AS SELECT * FROM "${tableName}";
    INSERT INTO "${tableName}" (${named})
    WITH RECURSIVE counter (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM counter WHERE i + 1 < ${times})
    SELECT ${values} FROM counter CROSS JOIN sample s;
    DROP TABLE sample`);
}
