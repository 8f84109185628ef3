import { expect, it } from "vitest";
import { sampleContent } from "../../../tests/fixtures/modules/sample-content";
import { primarySource } from "./primary-source";

const { sources } = await sampleContent();
const background = sources.filter(({ role }) => role === "background");

it("counts the passages and claims of the primary source, wherever it stands", () => {
  const facts = { title: "A ferry and its island", passages: 2, claims: 4 };
  expect(primarySource({ sources })).toEqual(facts);
  expect(primarySource({ sources: sources.toReversed() })).toEqual(facts);
});

it("takes the first source when none is primary", () => {
  expect(primarySource({ sources: background })).toMatchObject({ title: "Background", claims: 1 });
});

it("throws without a source", () => {
  expect(() => primarySource({ sources: [] })).toThrow("at least one source");
});
