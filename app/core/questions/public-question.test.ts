import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryQuestion } from "../../../tests/builders/questions/arbitrary-question";
import { buildCloze } from "../../../tests/builders/questions/cloze";
import { buildHotSpot } from "../../../tests/builders/questions/hot-spot";
import { buildMatching } from "../../../tests/builders/questions/matching";
import { buildNumeric } from "../../../tests/builders/questions/numeric";
import { buildPassageSelection } from "../../../tests/builders/questions/passage-selection";
import { buildSingleChoice } from "../../../tests/builders/questions/single-choice";
import { grade } from "../grading/grade";
import { keyResponse } from "./key-response";
import { type OptionOrder, publicQuestion, publicQuestionSchema } from "./public-question";
import { QUESTION_KINDS, type Question } from "./question";
import { questionShuffles } from "./shuffles";

/** Stands in every text that a learner may not see; a letter before it keeps it a valid answer. */
const canary = fc.constantFrom("canary", "a canary*", "the canary of it");

function reversed(question: Question): OptionOrder {
  const lists = Object.entries(questionShuffles(question));
  return Object.fromEntries(lists.map(([name, ids]) => [name, [...ids].reverse()]));
}

function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) {
    return value.flatMap(namesIn);
  }
  return typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => [name, ...namesIn(inner)])
    : [];
}

const publicNames = new Set(
  ["id", "kind", "points", "stem", "options", "text", "rule", "premises", "choices"].concat([
    "categories",
    "label",
    "items",
    "caseSensitive",
    "decimal",
    "units",
    "gaps",
    ...["segments", "selectable"],
    ...["image", "src", "alt", "width", "height", "select"],
    ...["regions", "shape", "rect", "circle", "polygon"],
    ...["guidance", "words", "min", "max", "rubric", "levels", "percent"],
  ]),
);

describe.each(QUESTION_KINDS)("the public view of %s", (kind) => {
  const question = arbitraryQuestion(kind, canary);

  test("tells no secret text, claim, objective or waiver", () => {
    fc.assert(
      fc.property(question, (asked) => {
        expect(JSON.stringify(asked)).toContain("canary");
        const shown = publicQuestion(asked, reversed(asked));
        expect(JSON.stringify(shown)).not.toContain("canary");
      }),
    );
  });

  test("has no field besides the listed ones, and fits its schema", () => {
    fc.assert(
      fc.property(question, (asked) => {
        const shown = publicQuestion(asked, reversed(asked));
        expect(publicQuestionSchema.parse(shown)).toEqual(shown);
        expect(namesIn(shown).filter((name) => !publicNames.has(name))).toEqual([]);
      }),
    );
  });

  test("has a working that tells no secret text either", () => {
    fc.assert(
      fc.property(question, (asked) => {
        expect(grade(asked, keyResponse(asked)).working).not.toContain("canary");
      }),
    );
  });
});

test("a canary that is let through is found", () => {
  const asked = buildSingleChoice({ explanation: "canary" });
  const leaking = { ...publicQuestion(asked, reversed(asked)), explanation: asked.explanation };
  expect(JSON.stringify(leaking)).toContain("canary");
  expect(publicQuestionSchema.safeParse(leaking).success).toBe(false);
});

test("options stand in the drawn order", () => {
  const shown = publicQuestion(buildSingleChoice(), { options: [..."dbca"] });
  expect(shown).toMatchObject({
    options: [..."dbca"].map((id) => ({ id, text: `Text of ${id}` })),
  });
});

test.each<[string, Question, Question]>([
  ["option", buildSingleChoice({ key: "a" }), buildSingleChoice({ key: "b" })],
  ["number", buildNumeric({ key: 1 }), buildNumeric({ key: 2, tolerance: { relative: 1 } })],
  ["pairs", buildMatching(), buildMatching({ key: { p1: "c5", p2: "c1", p3: "c2", p4: "c3" } })],
  ["passages", buildPassageSelection(), buildPassageSelection({ key: ["d"] })],
  ["regions", buildHotSpot(), buildHotSpot({ key: ["d", "e"] })],
])("another key (%s) does not change what is shown", (_, one, other) => {
  expect(publicQuestion(other, reversed(one))).toEqual(publicQuestion(one, reversed(one)));
});

test("a number's units are shown without their factors, a gap without its answers", () => {
  const numeric = buildNumeric({ units: [{ text: "km", factor: 1 }] });
  expect(publicQuestion(numeric, {})).toEqual({
    id: "q",
    kind: "numeric",
    points: 1,
    stem: "What does the treaty say?",
    decimal: "either",
    units: ["km"],
  });
  const cloze = buildCloze();
  expect(publicQuestion(cloze, { trigger: ["insulted", "invaded"] })).toMatchObject({
    gaps: [
      { id: "trigger", kind: "choice", options: [{ id: "insulted" }, { id: "invaded" }] },
      { id: "help", kind: "typed" },
    ],
  });
});
