import { spawnSync } from "node:child_process";
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { closeDatabase, openDatabase } from "~/data/database";
import { storeModule } from "../builders/stored-attempt";
import { projectRoot } from "../support/project-root";
import { templateDatabase } from "../support/template-database";
import { temporaryFolder } from "../support/temporary-folder";

function moduleOwner(dataDir: string, ...rest: string[]) {
  const args = ["--import", "tsx", "app/operations/module-owner.ts", ...rest];
  const env = { PATH: process.env.PATH, NODE_ENV: "production", DATA_DIR: dataDir } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: projectRoot,
    encoding: "utf8",
    env,
  });
  return { status, stdout, stderr };
}

/** A data folder with one module and one account. */
async function prepared(): Promise<string> {
  const dataDir = temporaryFolder();
  const file = join(dataDir, "treatise.db");
  copyFileSync(await templateDatabase(), file);
  const database = openDatabase({ file });
  await storeModule(database);
  await database.user.create({ data: { id: "ann", name: "Ann", email: "ann@example.org" } });
  await closeDatabase(database);
  return dataDir;
}

it("appoints an owner, lists owners, and removes one", async () => {
  const dataDir = await prepared();
  const appointed = moduleOwner(dataDir, "Ann@example.org", "module");
  expect(appointed).toMatchObject({ status: 0 });
  expect(appointed.stdout).toContain("/modules/module/manage");
  expect(moduleOwner(dataDir).stdout).toBe("module: ann@example.org\n");
  expect(moduleOwner(dataDir, "--remove", "ann@example.org", "module").status).toBe(0);
  const again = moduleOwner(dataDir, "--remove", "ann@example.org", "module");
  expect(again).toMatchObject({ status: 1, stderr: expect.stringContaining("is no owner") });
});

it("says what to do about an account or a module that it does not know", async () => {
  const dataDir = await prepared();
  const account = moduleOwner(dataDir, "bea@example.org", "module");
  expect(account.status).toBe(1);
  expect(account.stderr).toContain("Let its owner sign up at /sign-up");
  const module = moduleOwner(dataDir, "ann@example.org", "another");
  expect(module.status).toBe(1);
  expect(module.stderr).toContain("Published: module.");
});

it("explains itself to who calls it otherwise, and where there is no database", () => {
  const nowhere = temporaryFolder();
  expect(moduleOwner(nowhere, "ann@example.org")).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("npm run ops:module-owner -- you@example.org my-module"),
  });
  expect(moduleOwner(nowhere, "--nonsense").status).toBe(2);
  expect(moduleOwner(nowhere, "--help")).toMatchObject({ status: 0 });
  expect(moduleOwner(nowhere)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining("Start the server once"),
  });
});
