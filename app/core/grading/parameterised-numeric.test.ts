import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildParameterisedNumeric } from "../../../tests/builders/questions/parameterised-numeric";
import { earned } from "../../../tests/fixtures/grading/earned";
import { parameterisedAnswers } from "../../../tests/fixtures/grading/parameterised-numeric";
import { drawVariables } from "../attempts/draw-variables";
import { askedQuestion } from "../questions/asked-question";
import type { AuthoredQuestion } from "../questions/authored-question";
import { keyResponse } from "../questions/key-response";
import type { Question } from "../questions/question";
import type { DrawnVariables } from "../questions/variable";

function asked(question: AuthoredQuestion, drawn: DrawnVariables | null): Question {
  const put = askedQuestion(question, drawn);
  if (!put) throw new Error("The values do not fit the question.");
  return put;
}

describe("parameterised numeric", () => {
  test.each(parameterisedAnswers)(
    "with %j and %j, “%s” earns %s",
    (settings, drawn, text, expected) => {
      const question = asked(buildParameterisedNumeric(settings), drawn);
      expect(earned(question, { kind: "numeric", text })).toBe(expected);
    },
  );

  test("gives the key of the values every point, whatever is drawn", () => {
    const question = buildParameterisedNumeric({
      stem: "How long is the diagonal of {{a}} by {{b}}?",
      variables: [
        { name: "a", min: 0.5, max: 20, step: 0.5 },
        { name: "b", values: [1.25, 3, 12] },
      ],
      constraints: ["a < b"],
      answer: "sqrt(a^2 + b^2)",
      decimals: 2,
      tolerance: { absolute: 0.005 },
    });
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const put = asked(question, drawVariables(question, seed));
        expect(earned(put, keyResponse(put))).toBe("1");
      }),
    );
  });
});
