import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { RULES } from "./rule-registry";

const folder = new URL("rules/", import.meta.url);
const files = readdirSync(folder);
const ruleFiles = files.filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));

describe("the registry of rules", () => {
  it("holds every file of rules/, and nothing else", () => {
    expect(Object.keys(RULES).sort()).toEqual(ruleFiles.map((name) => name.slice(0, -3)).sort());
  });

  it.each(Object.keys(RULES))(
    "%s has a test that passes a module and one that finds something",
    (id) => {
      const tests = readFileSync(new URL(`${id}.test.ts`, folder), "utf8");
      expect(tests).toContain(`describe("${id}"`);
      expect(tests).toContain("toEqual([])");
      expect(tests).toMatch(/\.(yaml|md):\d+"/);
    },
  );

  it.each(Object.keys(RULES))("%s is explained in the guide for authors", (id) => {
    const guide = readFileSync(new URL("../../content/README.md", import.meta.url), "utf8");
    expect(guide).toContain(`\`${id}\``);
  });
});
