import { expect, test } from "vitest";
import { buildMultipleResponse } from "../../../tests/builders/questions/multiple-response";
import { buildShortText } from "../../../tests/builders/questions/short-text";
import { buildSingleChoice } from "../../../tests/builders/questions/single-choice";
import { fractionText } from "./fraction";
import { fractionOfTries } from "./several-tries";

const choice = buildSingleChoice();
const costly = buildSingleChoice({
  options: choice.options.map((option) =>
    option.id === "b" ? { ...option, fraction: -0.5 } : option,
  ),
});

test.each([
  ["", "0"],
  ["a", "1"],
  ["b", "0"],
  ["ba", "3/4"],
  ["bca", "1/2"],
  ["bcda", "1/4"],
  ["bba", "3/4"],
  ["bcba", "1/2"],
  ["ab", "1"],
  ["b a", "3/4"],
])("tries “%s” at a penalty of a quarter earn %s", (chosen, earned) => {
  const responses = chosen.split("").map((letter) => {
    return { kind: "single-choice", option: letter.trim() } as const;
  });
  expect(fractionText(fractionOfTries(choice, responses, 0.25))).toBe(earned);
});

test("the best try counts, not the last", () => {
  const ticks = (...options: string[]) => ({ kind: "multiple-response", options }) as const;
  const question = buildMultipleResponse();
  const tries = [ticks("a", "b"), ticks("b", "a"), ticks("a"), ticks("a", "b", "c")];
  expect(fractionText(fractionOfTries(question, tries.slice(0, 3), 0.5))).toBe("2/3");
  expect(fractionText(fractionOfTries(question, tries, 0.1))).toBe("4/5");
  expect(fractionText(fractionOfTries(question, tries, 0.5))).toBe("2/3");
});

test("the same text in another case is no new try", () => {
  const typed = (text: string) => ({ kind: "short-text", text }) as const;
  const tries = [typed("Article 3"), typed(" ARTICLE  3"), typed("Article 4")];
  expect(fractionText(fractionOfTries(buildShortText(), tries, 0.1))).toBe("9/10");
});

test("a try that only costs keeps its cost until a better one", () => {
  const b = { kind: "single-choice", option: "b" } as const;
  const c = { kind: "single-choice", option: "c" } as const;
  expect(fractionText(fractionOfTries(costly, [b], 0.1))).toBe("-1/2");
  expect(fractionText(fractionOfTries(costly, [b, c], 0.1))).toBe("-1/10");
});
