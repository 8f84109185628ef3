import { beforeAll, describe, expect, it } from "vitest";
import { claimPlaces } from "~/core/modules/claim-places";
import type { ModuleContent } from "~/core/modules/module-content";
import { whereAssessed } from "~/core/modules/where-assessed";
import { whereTaught } from "~/core/modules/where-taught";
import { compileModule } from "~/publishing/compile-module";
import { sampleFiles } from "../fixtures/modules/sample-module";

let content: ModuleContent;

beforeAll(async () => {
  const compiled = compileModule(await sampleFiles());
  if (compiled.content === null) throw new Error("The sample cannot be read.");
  content = compiled.content;
});

describe("the lookups of claims", () => {
  it("find the passage and the source of a claim", () => {
    const place = claimPlaces(content).get("P2-bridge");
    expect([place?.passage.id, place?.source.id, place?.claim.kind]).toEqual([
      "P2",
      "report",
      "forecast",
    ]);
    expect(claimPlaces(content).get("P9-none")).toBeUndefined();
  });

  it("find the lessons that teach a claim", () => {
    const taught = whereTaught(content);
    expect(taught.get("P1-tide")?.map(({ id }) => id)).toEqual(["the-timetable"]);
    expect(taught.get("P9-none")).toBeUndefined();
  });

  it("find the graded questions that rest on a claim, and no check", () => {
    const assessed = whereAssessed(content);
    expect(assessed.get("P1-tide")?.map(({ id }) => id)).toEqual([
      "tide-reason",
      "name-slack",
      "tide-gaps",
    ]);
    expect(assessed.has("BG1-twice")).toBe(false);
  });
});
