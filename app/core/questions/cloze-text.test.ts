import { expect, test } from "vitest";
import { clozePieces, gapIdsIn } from "./cloze-text";

test("splits a text into words and gaps", () => {
  expect(clozePieces("If {{a}}, then {{ b }}{{c}}.")).toEqual([
    { kind: "words", text: "If " },
    { kind: "gap", id: "a" },
    { kind: "words", text: ", then " },
    { kind: "gap", id: "b" },
    { kind: "gap", id: "c" },
    { kind: "words", text: "." },
  ]);
});

test.each(["{a} and {{b}", "{{a and b", "a and b}}", "}} {{"])("“%s” is all words", (text) => {
  expect(clozePieces(text)).toEqual([{ kind: "words", text }]);
});

test("names the gaps in their order", () => {
  expect(gapIdsIn("{{b}} {{a}} {{b}}")).toEqual(["b", "a", "b"]);
});
