import { describe, expect, it } from "vitest";
import { projectRoot } from "../support/project-root";
import { runTool } from "../support/run-tool";
import { scratchProject } from "../support/scratch-project";

const impure: Record<string, string> = {
  "the DOM": "export const title = document.title;",
  "the browser's storage": 'export const kept = localStorage.getItem("kept");',
  "the network": 'export const answer = fetch("/answer");',
  "Node's globals": "export const home = process.env;",
  "Node's bytes": 'export const bytes = Buffer.from("bytes");',
  "Node's modules": 'import { readFileSync } from "node:fs";\nexport const read = readFileSync;',
};

function compile(source: string): string {
  const folder = scratchProject({
    "tsconfig.json": JSON.stringify({
      extends: `${projectRoot}/app/core/tsconfig.json`,
      include: ["."],
    }),
    "source.ts": `${source}\n`,
  });
  return runTool("typescript7/bin/tsc", { args: ["-p", "."], cwd: folder }).stdout;
}

describe("the compiler of the core", () => {
  it.each(Object.entries(impure))("refuses %s", (_, source) => {
    expect(compile(source)).toContain("source.ts(");
  });

  it("takes arithmetic and zod", () => {
    const source = 'import { z } from "zod";\nexport const marks = z.int().min(Math.floor(0.5));';
    expect(compile(source)).toBe("");
  });
});
