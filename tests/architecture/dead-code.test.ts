import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runTool, toolConfig } from "../support/run-tool";
import { scratchProject } from "../support/scratch-project";

const settings: object = JSON.parse(readFileSync(toolConfig("knip.json"), "utf8"));

function findDeadCode(files: Record<string, string>): string {
  const folder = scratchProject({
    "package.json": JSON.stringify({ type: "module", dependencies: { zod: "4.6.7" } }),
    "knip.json": JSON.stringify({ ...settings, entry: ["app/operations/*.ts"] }),
    "app/operations/serve.ts": 'import "zod";\nimport { used } from "../used";\nused();\n',
    ...files,
  });
  return runTool("knip", { args: ["--no-config-hints"], cwd: folder }).stdout;
}

describe("the search for dead code", () => {
  it("finds an export that nobody imports", () => {
    const found = findDeadCode({
      "app/used.ts": "export const used = () => 1;\nexport const unused = () => 2;\n",
    });
    expect(found).toContain("unused");
  });

  it("finds a file that nobody imports", () => {
    const found = findDeadCode({
      "app/used.ts": "export const used = () => 1;\n",
      "app/forgotten.ts": "export const forgotten = 1;\n",
    });
    expect(found).toContain("app/forgotten.ts");
  });

  it("is silent where everything is used", () => {
    expect(findDeadCode({ "app/used.ts": "export const used = () => 1;\n" })).toBe("");
  });
});
