import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { missingOptionalPackages } from "../../app/operations/lock/complete-lock-file.mjs";
import { projectText } from "../support/project-files";
import { scratchProject } from "../support/scratch-project";

interface LockFile {
  packages: Record<string, { resolved?: string; version?: string }>;
}

const lock: LockFile = JSON.parse(projectText("package-lock.json"));

/** What `npm ci` says to a lock file, without installing or asking a registry. */
function npmCi(changed: LockFile) {
  const folder = scratchProject({
    "package.json": projectText("package.json"),
    "package-lock.json": JSON.stringify(changed),
  });
  const args = ["ci", "--dry-run", "--offline", "--ignore-scripts", "--no-audit", "--no-fund"];
  return spawnSync("npm", args, { cwd: folder, encoding: "utf8" });
}

describe("the lock file", () => {
  it("has the optional packages of every platform", () => {
    expect(missingOptionalPackages(lock.packages)).toEqual([]);
  });

  it("is taken by npm ci", () => {
    expect(npmCi(lock).status).toBe(0);
  });

  it("would be refused without a package for another platform", () => {
    const name = "node_modules/@rollup/rollup-darwin-arm64";
    const { [name]: left, ...packages } = lock.packages;
    expect(left).toBeDefined();
    expect(npmCi({ ...lock, packages }).stderr).toContain("Missing: @rollup/rollup-darwin-arm64");
  });

  it("names no registry but the default one", () => {
    const hosts = Object.values(lock.packages).flatMap(({ resolved }) =>
      resolved === undefined ? [] : [new URL(resolved).host],
    );
    expect(hosts.filter((host) => host !== "registry.npmjs.org")).toEqual([]);
  });
});
