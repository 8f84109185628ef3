import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import SqliteDatabase from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { prepareStore } from "~/server/prepare-store";
import { projectRoot } from "../../support/project-root";
import { temporaryDatabaseFile } from "../../support/temporary-database";
import { temporaryFolder } from "../../support/temporary-folder";

const SERVE = join(projectRoot, "app/operations/serve.ts");

function serve(variables: Record<string, string>) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", SERVE], {
    cwd: projectRoot,
    env: { NODE_ENV: "production", PATH: process.env.PATH, ...variables },
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

describe("a server that cannot start", () => {
  it("names every wrong setting and ends with 1", () => {
    const { status, stdout, stderr } = serve({ PORT: "eighty", LOG_LEVEL: "loud" });
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toBe(`
Treatise cannot start.
PORT is "eighty", but must be a whole number from 1 to 65535, for example 3000.
LOG_LEVEL is "loud", but must be fatal, error, warn, info, debug, trace or silent.
`);
  });

  it("says that the data folder cannot be written and ends with 1", () => {
    const file = join(temporaryFolder(), "file");
    writeFileSync(file, "");
    const { status, stderr } = serve({ DATA_DIR: join(file, "data") });
    expect(status).toBe(1);
    expect(stderr).toContain(`The data folder ${join(file, "data")} cannot be written. Give`);
    expect(stderr).not.toContain("    at ");
  });
});

describe("prepareStore", () => {
  it("makes the folder and the database, once", async () => {
    const dataDir = join(temporaryFolder(), "deep", "data");
    const target = { dataDir, file: join(dataDir, "treatise.db") };
    expect(await prepareStore(target)).toEqual({
      ok: true,
      note: expect.stringMatching(/^applied \d{14}_initial/),
    });
    expect(await prepareStore(target)).toEqual({ ok: true, note: null });
  });

  it("refuses a database of a later version", async () => {
    const file = await temporaryDatabaseFile();
    const sqlite = new SqliteDatabase(file);
    sqlite.exec(`UPDATE _prisma_migrations SET migration_name = '29991231235959_later'`);
    sqlite.close();
    expect(await prepareStore({ dataDir: join(file, ".."), file })).toEqual({
      ok: false,
      problem: `${file} was written by a later version of Treatise (it has the migration 29991231235959_later). Start that version, or set DATA_DIR to another folder.`,
    });
  });
});
