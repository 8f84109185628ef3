import { describe, expect, test } from "vitest";
import { z } from "zod";
import { entries } from "../../../tests/builders/questions/base";
import { buildCategorise } from "../../../tests/builders/questions/categorise";
import { buildCloze } from "../../../tests/builders/questions/cloze";
import { buildMatching } from "../../../tests/builders/questions/matching";
import { buildMultipleResponse } from "../../../tests/builders/questions/multiple-response";
import { buildNumeric } from "../../../tests/builders/questions/numeric";
import { buildOrdering } from "../../../tests/builders/questions/ordering";
import { buildShortText } from "../../../tests/builders/questions/short-text";
import { buildSingleChoice } from "../../../tests/builders/questions/single-choice";
import { buildTrueFalse } from "../../../tests/builders/questions/true-false";
import { QUESTION_KINDS, type Question, questionSchema } from "./question";

function problems(question: Question, change: Record<string, unknown>): string[] {
  const result = questionSchema.safeParse({ ...question, ...change });
  return (result.error?.issues ?? []).map(({ path, message }) => `${path.join(".")}: ${message}`);
}

const single = buildSingleChoice();
const several = buildMultipleResponse();
const matching = buildMatching();
const sorting = buildCategorise();
const ordering = buildOrdering();
const typed = buildShortText();
const numeric = buildNumeric();
const cloze = buildCloze();

type Case = readonly [question: Question, change: Record<string, unknown>, problem: string];

const cases: Case[] = [
  [single, { id: "Not Kebab" }, "id: Write the id in lower-case letters and digits"],
  [single, { claims: ["a1-x"] }, "claims.0: Write the claim's id as its passage, a hyphen"],
  [single, { objectives: [] }, "objectives: Name at least one objective"],
  [single, { stem: " \n " }, "stem: Write a text here; it must not be empty."],
  [single, { points: 0 }, "points: A question is worth more than 0 points."],
  [single, { points: 0.1234 }, "points: Write the points with at most three decimals."],
  [single, { waive: [{ rule: "r", reason: "" }] }, "waive.0.reason: Write a text here"],
  [single, { colour: "red" }, ': Unrecognized key: "colour"'],
  [single, { key: "x" }, "key: “x” does not exist in this question: use one of a, b, c, d."],
  [single, { options: entries(["a", "b"]) }, "options: Write at least 3 options."],
  [single, { options: entries([..."abcdef"]) }, "options: Write at most 5 options."],
  [single, { options: entries([..."abca"]) }, "options.3.id: The id “a” is used twice"],
  [
    single,
    { options: [...entries([..."abc"]), { id: "d", text: "Text of a" }] },
    "options.3.text: “Text of a” stands here twice: change or remove one.",
  ],
  [
    single,
    { options: single.options.map((option) => ({ ...option, fraction: 0.5 })) },
    "options.0.fraction: The key earns 1: leave its fraction out.",
  ],
  [
    single,
    { options: single.options.map((option) => ({ ...option, fraction: 1 })) },
    "options.1.fraction: Only the key earns 1, unless an erratum says accept-also: write a fraction below 1.",
  ],
  [buildTrueFalse(), { key: "yes" }, "key: "],
  [several, { key: [] }, "key: Name at least one right option in the key."],
  [several, { key: ["a", "x"] }, "key.1: “x” does not exist in this question"],
  [several, { key: ["a", "a"] }, "key.1: The key names “a” twice: remove one."],
  [several, { key: [..."abcde"] }, "key: Every option is in the key"],
  [several, { options: entries([..."abc"]) }, "options: Write at least 4 options."],
  [matching, { key: { p1: "c1" } }, "key: The key says nothing about “p2”: add a line for it."],
  [matching, { key: { ...matching.key, p1: "x" } }, "key.p1: “x” does not exist"],
  [matching, { key: { ...matching.key, p9: "c1" } }, "key.p9: “p9” does not exist"],
  [matching, { choices: entries(["c1"]) }, "choices: Write at least 2 choices."],
  [sorting, { key: { ...sorting.key, i1: "rumour" } }, "key.i1: “rumour” does not exist"],
  [sorting, { categories: [{ id: "fact", label: "Fact" }] }, "categories: Write at least 2"],
  [ordering, { key: [..."abcd"] }, "key: The key leaves out “e”: put each item in its place."],
  [ordering, { key: [..."abcdea"] }, "key.5: The key names “a” twice: remove one."],
  [ordering, { key: [..."abcdex"] }, "key.5: “x” does not exist in this question"],
  [typed, { accepted: [] }, "accepted: Write at least one accepted answer."],
  [typed, { accepted: [{ text: "* *" }] }, "accepted.0.text: Write more than wildcards"],
  [
    typed,
    { accepted: [{ text: "a", fraction: 0.5 }] },
    "accepted: No accepted answer earns every point: give one the fraction 1.",
  ],
  [typed, { accepted: [{ text: "a", fraction: 2 }] }, "accepted.0.fraction: A fraction of the"],
  [numeric, { tolerance: { absolute: -1 } }, "tolerance.absolute: A tolerance is 0 or more."],
  [numeric, { tolerance: { absolute: 1, relative: 1 } }, "tolerance: Write the tolerance as"],
  [numeric, { key: 1e21 }, "key: Write a number of at most 15 digits"],
  [numeric, { key: 1.234 }, "decimal: A key with three decimals looks like thousands to some"],
  [numeric, { ranges: [{ min: 2, max: 1, fraction: 1 }] }, "ranges.0: The range's min is above"],
  [numeric, { units: [{ text: "m", factor: 0.001 }] }, "units: No unit is that of the key"],
  [
    numeric,
    { units: [1, 2].map((factor) => ({ text: "m", factor })) },
    "units.1.text: The unit “m” stands here twice: remove one.",
  ],
  [numeric, { units: [{ text: "2nd", factor: 1 }] }, "units.0.text: Begin the unit with a letter"],
  [cloze, { text: "No {{help}} and {{trigger}} and {{x}}" }, "text: The text has the gap {{x}}"],
  [cloze, { text: "Only {{help}}" }, "gaps.0: The text has no {{trigger}}"],
  [cloze, { text: "{{help}} {{trigger}} {{help}}" }, "text: The gap {{help}} stands in the text"],
  [
    cloze,
    { gaps: cloze.gaps.map((gap) => (gap.kind === "choice" ? { ...gap, key: "x" } : gap)) },
    "gaps.0.key: “x” does not exist in this question: use one of invaded, insulted.",
  ],
  [
    cloze,
    {
      gaps: cloze.gaps.map((gap) =>
        gap.kind === "typed" ? { ...gap, accepted: [{ text: "a", fraction: 0 }] } : gap,
      ),
    },
    "gaps.1.accepted: No accepted answer earns every point",
  ],
  [cloze, { gaps: [...cloze.gaps, cloze.gaps[0]] }, "gaps.2.id: The id “trigger” is used twice"],
];

describe("a question's schema", () => {
  const titled = cases.map(([question, change, problem]) => ({ question, change, problem }));

  test.each(titled)("of $question.kind says “$problem”", ({ question, change, problem }) => {
    expect(problems(question, {}), "the question itself is sound").toEqual([]);
    const found = problems(question, change);
    expect(found.filter((line) => line.startsWith(problem))).not.toEqual([]);
  });

  test("fills the defaults in", () => {
    expect(single).toMatchObject({ use: "quiz", points: 1, shuffle: true, waive: [] });
    expect(numeric).toMatchObject({ tolerance: { absolute: 0 }, decimal: "either", units: [] });
  });

  test("can be handed to editors as a JSON Schema", () => {
    const schema = z.toJSONSchema(questionSchema, { io: "input" });
    expect(schema.oneOf).toHaveLength(QUESTION_KINDS.length);
  });
});
