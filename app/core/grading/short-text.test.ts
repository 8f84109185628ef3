import { describe, expect, test } from "vitest";
import { buildShortText } from "../../../tests/builders/questions/short-text";
import { earned } from "../../../tests/fixtures/grading/earned";
import { shortTextAnswers } from "../../../tests/fixtures/grading/short-text";
import { gradeShortText } from "./short-text";

describe("short text", () => {
  test.each(shortTextAnswers)("with %j, “%s” earns %s", (settings, text, expected) => {
    expect(earned(buildShortText(settings), { kind: "short-text", text })).toBe(expected);
  });

  const question = buildShortText({
    accepted: [{ text: "bandwagoning" }, { text: "joining*", fraction: 0.5 }],
    rejected: [{ text: "balancing", feedback: "That is the opposite." }, { text: "hedging" }],
  });

  test.each([
    ["bandwagoning", "right", "The answer is an accepted one: 1.", []],
    ["joining them", "wrong", "The answer is one that earns a part: 1/2.", []],
    ["Balancing", "wrong", "The answer is one that does not count: 0.", ["That is the opposite."]],
    ["hedging", "wrong", "The answer is one that does not count: 0.", []],
    ["nothing", "wrong", "The answer is none of the accepted ones: 0.", []],
  ])("says of “%s”: %s, %s", (text, outcome, working, feedback) => {
    const grade = gradeShortText(question, { kind: "short-text", text });
    expect(grade).toMatchObject({ parts: [{ id: "answer", outcome }], working, feedback });
  });
});
