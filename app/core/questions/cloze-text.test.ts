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

test("single braces are words", () => {
  expect(clozePieces("{a} and {{b}")).toEqual([{ kind: "words", text: "{a} and {{b}" }]);
});

test("names the gaps in their order", () => {
  expect(gapIdsIn("{{b}} {{a}} {{b}}")).toEqual(["b", "a", "b"]);
});
