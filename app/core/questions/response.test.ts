import { expect, test } from "vitest";
import { isBlankResponse, type Response, responseSchema } from "./response";

test.each<[Response, boolean]>([
  [{ kind: "single-choice", option: "" }, true],
  [{ kind: "single-choice", option: "a" }, false],
  [{ kind: "true-false", value: null }, true],
  [{ kind: "true-false", value: false }, false],
  [{ kind: "multiple-response", options: ["", ""] }, true],
  [{ kind: "multiple-response", options: ["", "a"] }, false],
  [{ kind: "matching", pairs: { a: "" } }, true],
  [{ kind: "matching", pairs: { a: "b" } }, false],
  [{ kind: "categorise", pairs: {} }, true],
  [{ kind: "categorise", pairs: { a: "b" } }, false],
  [{ kind: "ordering", order: [] }, true],
  [{ kind: "ordering", order: ["a"] }, false],
  [{ kind: "short-text", text: "\u00a0" }, true],
  [{ kind: "short-text", text: "." }, false],
  [{ kind: "numeric", text: " " }, true],
  [{ kind: "numeric", text: "0" }, false],
  [{ kind: "cloze", gaps: { a: " " } }, true],
  [{ kind: "cloze", gaps: { a: "", b: "x" } }, false],
  [{ kind: "passage-selection", segments: ["", ""] }, true],
  [{ kind: "passage-selection", segments: ["a"] }, false],
  [{ kind: "hot-spot", regions: [] }, true],
  [{ kind: "hot-spot", regions: ["", "a"] }, false],
  [{ kind: "essay", text: " \n" }, true],
  [{ kind: "essay", text: "." }, false],
])("%j is blank: %s", (response, blank) => {
  expect(isBlankResponse(responseSchema.parse(response))).toBe(blank);
});

const many = Array.from({ length: 101 }, (_, index) => `id${index}`);
const manyPairs = Object.fromEntries(many.map((id) => [id, "x"]));

test.each([
  [{ kind: "drawing", text: "x" }],
  [{ kind: "essay", text: "x".repeat(25_001) }],
  [{ kind: "single-choice", option: "a", key: "a" }],
  [{ kind: "single-choice", option: null }],
  [{ kind: "true-false", value: "true" }],
  [{ kind: "multiple-response", options: many }],
  [{ kind: "ordering", order: many }],
  [{ kind: "passage-selection", segments: many }],
  [{ kind: "passage-selection", segments: "a" }],
  [{ kind: "hot-spot", regions: many }],
  [{ kind: "hot-spot", regions: ["a"], x: 3, y: 4 }],
  [{ kind: "matching", pairs: manyPairs }],
  [{ kind: "cloze", gaps: manyPairs }],
  [{ kind: "short-text", text: "x".repeat(501) }],
  [{ kind: "numeric", text: 51 }],
])("%#: what is not a response is refused", (sent) => {
  expect(responseSchema.safeParse(sent).success).toBe(false);
});
