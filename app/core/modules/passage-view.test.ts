import { expect, it } from "vitest";
import { sampleContent } from "../../../tests/fixtures/modules/sample-content";
import { passageView } from "./passage-view";

const content = await sampleContent();

it("shows a passage with its source, its claims and its use", () => {
  const view = passageView(content, "P2");
  expect(view).toMatchObject({
    passage: { id: "P2", summary: "What people make of it." },
    source: { id: "report" },
    claims: [
      { id: "P2-lifeline", kind: "analysis" },
      { id: "P2-bridge", kind: "forecast" },
    ],
    coverage: { passageId: "P2", claims: 2 },
  });
});

it("finds passages of every source", () => {
  expect(passageView(content, "BG1")).toMatchObject({
    source: { role: "background" },
    passage: { reference: { title: "Tides" } },
  });
});

it("is null for a passage that no source has", () => {
  expect(passageView(content, "P9")).toBeNull();
});
