import { cpSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { applyMigrations } from "~/data/migrations/apply-migrations";
import { projectMigrations, readMigrationFolder } from "~/data/migrations/migration-folder";
import { openSqlite } from "~/data/sqlite/open-sqlite";
import { temporaryFolder } from "../../support/temporary-folder";

const MIGRATION = "20261124031500_marked_attempts";

it("calls attempts marked that were stored as submitted, and leaves running ones", async () => {
  const home = temporaryFolder();
  const before = join(home, "migrations");
  for (const { name } of readMigrationFolder(projectMigrations())) {
    if (name < MIGRATION)
      cpSync(join(projectMigrations(), name), join(before, name), { recursive: true });
  }
  const file = join(home, "store.db");
  await applyMigrations({ file, folder: before });
  const old = openSqlite(file);
  old.exec(`
    INSERT INTO "Learner" ("id") VALUES ('learner');
    INSERT INTO "Module" ("id", "currentVersionId", "fingerprint", "updatedAt")
      VALUES ('module', 'version', 'print', '2026-03-01');
    INSERT INTO "ModuleVersion" ("id", "moduleId", "sequence", "content")
      VALUES ('version', 'module', 1, '{}');
    INSERT INTO "Attempt" ("id", "learnerId", "moduleId", "moduleVersionId", "quizId", "number",
      "seed", "state", "startedAt", "possibleMicro") VALUES
      ('a', 'learner', 'module', 'version', 'quiz', 1, 's', 'submitted', '2026-03-01', 1),
      ('b', 'learner', 'module', 'version', 'quiz', 2, 's', 'running', '2026-03-01', 1)`);
  old.close();
  expect(await applyMigrations({ file })).toMatchObject({ kind: "applied" });
  const store = openSqlite(file);
  expect(
    store.prepare('SELECT "id", "state", "reachedPosition" FROM "Attempt" ORDER BY "id"').all(),
  ).toEqual([
    { id: "a", state: "marked", reachedPosition: 1 },
    { id: "b", state: "running", reachedPosition: 1 },
  ]);
  store.close();
});
