import { describe, expect, it } from "vitest";
import { buildMatching } from "../../../../tests/builders/questions/matching";
import { buildMultipleResponse } from "../../../../tests/builders/questions/multiple-response";
import { buildShortText } from "../../../../tests/builders/questions/short-text";
import { answerInWords } from "./answer-in-words";

describe("answerInWords", () => {
  it("names what was chosen, and nothing of what is right", () => {
    const question = buildMultipleResponse();
    const [first] = question.options;
    const words = answerInWords(question, {
      kind: "multiple-response",
      options: [first?.id ?? ""],
    });
    expect(words).toEqual([first?.text]);
  });

  it("names the pairs that were made", () => {
    const question = buildMatching();
    const [premise] = question.premises;
    const [choice] = question.choices;
    const pairs = { [premise?.id ?? ""]: choice?.id ?? "" };
    expect(answerInWords(question, { kind: "matching", pairs })).toEqual([
      `${premise?.text}: ${choice?.text}`,
    ]);
  });

  it("has no line for a cleared answer", () => {
    expect(answerInWords(buildShortText(), null)).toEqual([]);
  });
});
