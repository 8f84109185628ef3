import { describe, expect, it } from "vitest";
import { isBlankResponse, type Response } from "~/core/questions/response";
import { isEmptyAnswer } from "./is-empty-answer";

const ANSWERS: [Response, boolean][] = [
  [{ kind: "single-choice", option: "" }, true],
  [{ kind: "single-choice", option: "a" }, false],
  [{ kind: "true-false", value: null }, true],
  [{ kind: "true-false", value: false }, false],
  [{ kind: "multiple-response", options: [] }, true],
  [{ kind: "multiple-response", options: ["a"] }, false],
  [{ kind: "matching", pairs: {} }, true],
  [{ kind: "matching", pairs: { a: "b" } }, false],
  [{ kind: "categorise", pairs: { a: "" } }, true],
  [{ kind: "ordering", order: [] }, true],
  [{ kind: "ordering", order: ["a", "b"] }, false],
  [{ kind: "short-text", text: "  " }, true],
  [{ kind: "numeric", text: "0" }, false],
  [{ kind: "cloze", gaps: { a: "", b: "x" } }, false],
  [{ kind: "cloze", gaps: { a: "", b: " " } }, true],
  [{ kind: "passage-selection", segments: [] }, true],
  [{ kind: "passage-selection", segments: ["a"] }, false],
  [{ kind: "hot-spot", regions: [""] }, true],
  [{ kind: "hot-spot", regions: ["a"] }, false],
  [{ kind: "essay", text: " \n" }, true],
  [{ kind: "essay", text: "x" }, false],
];

describe("isEmptyAnswer", () => {
  it.each(ANSWERS)("%j: %s, as the server says", (answer, empty) => {
    expect(isEmptyAnswer(answer)).toBe(empty);
    expect(isBlankResponse(answer)).toBe(empty);
  });
});
