import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";
import { projectRoot } from "../../support/project-root";

function dbMigration(name: string) {
  const args = ["--import", "tsx", "app/operations/db-migration.ts", name];
  return spawnSync(process.execPath, args, { cwd: projectRoot, encoding: "utf8" });
}

it("npm run db:migration writes nothing while the migrations lead to the schema", () => {
  const { status, stdout } = dbMigration("nothing-new");
  expect(status).toBe(0);
  expect(stdout).toContain("nothing to write");
});

it("npm run db:migration says how to name a migration", () => {
  const { status, stderr } = dbMigration("Nothing New");
  expect(status).toBe(1);
  expect(stderr).toContain("npm run db:migration -- add-review-cards");
});
