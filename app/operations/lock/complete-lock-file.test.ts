import { describe, expect, it } from "vitest";
import { completeLockFile, missingOptionalPackages } from "./complete-lock-file.mjs";

const bundler = {
  version: "4.0.0",
  dev: true,
  optionalDependencies: { "@bundler/linux-x64-gnu": "4.0.0", "@bundler/win32-x64": "4.0.0" },
};

const incomplete = {
  "": { name: "treatise" },
  "node_modules/@bundler/linux-x64-gnu": { version: "4.0.0", optional: true },
  "node_modules/bundler": bundler,
};

describe("completing a lock file", () => {
  it("adds what is missing, in npm's order, and nothing else", () => {
    const { packages, added } = completeLockFile(incomplete);
    expect(added).toEqual(["node_modules/@bundler/win32-x64"]);
    expect(Object.keys(packages)).toEqual([
      "",
      "node_modules/@bundler/linux-x64-gnu",
      "node_modules/@bundler/win32-x64",
      "node_modules/bundler",
    ]);
    expect(packages).toMatchObject({
      "node_modules/@bundler/win32-x64": {
        version: "4.0.0",
        dev: true,
        optional: true,
        os: ["win32"],
        cpu: ["x64"],
      },
    });
    expect(missingOptionalPackages(packages)).toEqual([]);
  });

  it("finds a package in the node_modules of any package above", () => {
    const nested = {
      "node_modules/tool/node_modules/@bundler/win32-x64": { version: "4.0.0" },
      "node_modules/tool/node_modules/@bundler/linux-x64-gnu": { version: "4.0.0" },
      "node_modules/tool/node_modules/bundler": bundler,
    };
    expect(missingOptionalPackages(nested)).toEqual([]);
  });
});
