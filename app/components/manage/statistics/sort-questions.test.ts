import { expect, it } from "vitest";
import { known, undefinedFigure } from "~/core/statistics/figure";
import { type SortableQuestion, type Sorting, sortQuestions } from "./sort-questions";

const none = undefinedFigure("too-few-persons", 3);

const question = (name: string, change: Partial<SortableQuestion> = {}) => ({
  ...{ name, facility: none, discrimination: none, efficiency: none, weight: none },
  ...{ flags: [], openReports: 0 },
  ...change,
});

const QUESTIONS = [
  question("none", { flags: [{ kind: "too-few-persons" }] }),
  question("high", {
    ...{ facility: known(0.9, 20), discrimination: known(50, 20), efficiency: known(80, 20) },
    ...{ weight: known(60, 20), openReports: 1 },
  }),
  question("low", {
    ...{ facility: known(0.2, 20), discrimination: known(-5, 20), efficiency: known(-9, 20) },
    ...{ weight: known(0, 20), flags: [{ kind: "very-hard" }, { kind: "negative" }] },
  }),
];

it.each([
  ["quiz", ["none", "high", "low"]],
  ["facility", ["low", "high", "none"]],
  ["discrimination", ["low", "high", "none"]],
  ["efficiency", ["low", "high", "none"]],
  ["weight", ["high", "low", "none"]],
  ["remarks", ["low", "high", "none"]],
] satisfies [Sorting, string[]][])("by %s", (by, names) => {
  expect(sortQuestions(QUESTIONS, by).map(({ name }) => name)).toEqual(names);
});
