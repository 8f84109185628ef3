import { expect, it } from "vitest";
import { sampleContent } from "../../../tests/fixtures/modules/sample-content";
import { claimNotes } from "./claim-note";

const content = await sampleContent();

it("tells of each claim its kind, its voice and its passage, in the order given", () => {
  expect(claimNotes(content, ["P2-bridge", "BG1-twice"])).toEqual([
    {
      id: "P2-bridge",
      kind: "forecast",
      voice: "The harbour master",
      text: "The harbour master expects a bridge within ten years.",
      passageId: "P2",
    },
    {
      id: "BG1-twice",
      kind: "background",
      voice: "The tide almanac",
      text: "The tide rises about twice a day.",
      passageId: "BG1",
    },
  ]);
});

it("leaves out what it does not know", () => {
  expect(claimNotes(content, ["P9-none", "P1-tide"]).map(({ id }) => id)).toEqual(["P1-tide"]);
  expect(claimNotes(content, [])).toEqual([]);
});

it("names a voice by its id when its source does not", () => {
  const sources = content.sources.map((source) => ({ ...source, voices: [] }));
  expect(claimNotes({ sources }, ["P2-bridge"])).toMatchObject([{ voice: "harbour" }]);
});
