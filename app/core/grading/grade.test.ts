import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { keyResponse } from "~/core/questions/key-response";
import { QUESTION_KINDS, type Question } from "~/core/questions/question";
import { type Response, responseSchema } from "~/core/questions/response";
import { arbitraryPattern } from "../../../tests/builders/questions/arbitrary-parts";
import { arbitraryQuestion } from "../../../tests/builders/questions/arbitrary-question";
import { arbitraryResponse } from "../../../tests/builders/questions/arbitrary-response";
import { compare, fraction, ONE, ZERO } from "./fraction";
import { type Grade, grade } from "./grade";

const anyQuestion = fc
  .constantFrom(...QUESTION_KINDS)
  .chain((kind) => arbitraryQuestion(kind, arbitraryPattern));

const blanks: Response[] = [
  { kind: "single-choice", option: "" },
  { kind: "true-false", value: null },
  { kind: "multiple-response", options: [""] },
  { kind: "matching", pairs: { a: "" } },
  { kind: "categorise", pairs: {} },
  { kind: "ordering", order: [] },
  { kind: "short-text", text: " \u00a0\n" },
  { kind: "numeric", text: "" },
  { kind: "cloze", gaps: { a: " " } },
  { kind: "passage-selection", segments: [] },
  { kind: "hot-spot", regions: ["", ""] },
  { kind: "essay", text: "\n" },
];

/** The grade by the question's rule; a person's marking has none. */
function ruleGrade(question: Question, response: Response | null): Grade {
  const result = grade(question, response);
  if (result.outcome === "pending") throw new Error("A person marks this answer.");
  return result;
}

function sameGrade(question: Question, response: Response, other: Question) {
  expect(grade(other, response).fraction).toEqual(grade(question, response).fraction);
}

/** The question with its options, premises, choices and other lists turned round. */
function turnedRound(question: Question): Question {
  const lists = [
    "options",
    "premises",
    "choices",
    "items",
    "categories",
    "gaps",
    "segments",
    "regions",
    "rubric",
  ];
  const turned = Object.entries(question).map(([name, value]) =>
    lists.includes(name) && Array.isArray(value) ? [name, [...value].reverse()] : [name, value],
  );
  return Object.fromEntries(turned);
}

const kindsWithRule = QUESTION_KINDS.filter((kind) => kind !== "essay");

describe.each(kindsWithRule)("a grade of %s", (kind) => {
  const question = arbitraryQuestion(kind, arbitraryPattern);

  test("is exactly 1 for the key", () => {
    fc.assert(
      fc.property(question, (asked) => {
        expect(grade(asked, keyResponse(asked))).toMatchObject({ outcome: "right", fraction: ONE });
      }),
    );
  });

  test("lies between 0 and 1, or from −1 where an option costs", () => {
    const least = kind === "single-choice" ? fraction(-1) : ZERO;
    const pair = question.chain((asked) =>
      arbitraryResponse(asked).map((response) => ({ asked, response })),
    );
    fc.assert(
      fc.property(pair, ({ asked, response }) => {
        const { outcome, fraction: earned, working } = ruleGrade(asked, response);
        expect(compare(earned, least)).toBeGreaterThanOrEqual(0);
        expect(compare(earned, ONE)).toBeLessThanOrEqual(0);
        expect(outcome === "right").toBe(compare(earned, ONE) === 0);
        expect(outcome === "partly-right").toBe(
          compare(earned, ZERO) > 0 && compare(earned, ONE) < 0,
        );
        expect(working).toMatch(/[.]$/);
      }),
      { numRuns: 300 },
    );
  });
});

describe.each(QUESTION_KINDS)("a grade of %s", (kind) => {
  const question = arbitraryQuestion(kind, arbitraryPattern);

  test("does not depend on the order in which options were written", () => {
    const pair = question.chain((asked) =>
      arbitraryResponse(asked).map((response) => ({ asked, response })),
    );
    fc.assert(
      fc.property(pair, ({ asked, response }) => sameGrade(asked, response, turnedRound(asked))),
    );
  });

  test("is that of no answer for null and for anything blank", () => {
    fc.assert(
      fc.property(question, fc.constantFrom(null, ...blanks), (asked, response) => {
        const unanswered = { outcome: "unanswered", fraction: ZERO, parts: [], feedback: [] };
        expect(grade(asked, response)).toMatchObject(unanswered);
      }),
    );
  });
});

test("a response to another kind of question is wrong, and earns 0", () => {
  fc.assert(
    fc.property(anyQuestion, anyQuestion, (asked, other) => {
      fc.pre(asked.kind !== other.kind);
      expect(grade(asked, keyResponse(other))).toMatchObject({
        outcome: "wrong",
        fraction: ZERO,
        working: "The answer belongs to another kind of question: 0.",
      });
    }),
  );
});

test("no response that its schema lets in makes a grader throw", () => {
  const text = fc.string({ unit: "binary", maxLength: 80 });
  const map = fc.dictionary(text, text);
  const garbage = fc.oneof(
    fc.record({ kind: fc.constant("single-choice"), option: text }),
    fc.record({ kind: fc.constant("multiple-response"), options: fc.array(text) }),
    fc.record({ kind: fc.constantFrom("matching", "categorise"), pairs: map }),
    fc.record({ kind: fc.constant("ordering"), order: fc.array(text) }),
    fc.record({ kind: fc.constantFrom("short-text", "numeric", "essay"), text }),
    fc.record({ kind: fc.constant("cloze"), gaps: map }),
    fc.record({ kind: fc.constant("passage-selection"), segments: fc.array(text) }),
    fc.record({ kind: fc.constant("hot-spot"), regions: fc.array(text) }),
  );
  fc.assert(
    fc.property(anyQuestion, garbage, (asked, sent) => {
      const response = responseSchema.parse(sent);
      expect(() => grade(asked, response)).not.toThrow();
    }),
    { numRuns: 500 },
  );
});
