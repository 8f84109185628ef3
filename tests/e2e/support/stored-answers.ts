import SqliteDatabase from "better-sqlite3";
import { z } from "zod";

const answerRow = z.object({ position: z.int(), revision: z.int(), answer: z.string().nullable() });

/** Every answer that the store holds, of all attempts, by slot and in the order of acceptance. */
export function storedAnswers(databaseFile: string): z.infer<typeof answerRow>[] {
  const sqlite = new SqliteDatabase(databaseFile, { readonly: true });
  try {
    const rows = sqlite
      .prepare(
        `SELECT "position", "revision", "answer" FROM "Response" ORDER BY "position", "revision"`,
      )
      .all();
    return z.array(answerRow).parse(rows);
  } finally {
    sqlite.close();
  }
}
