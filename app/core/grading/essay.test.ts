import { describe, expect, test } from "vitest";
import { buildEssay } from "../../../tests/builders/questions/essay";
import { grade } from "./grade";

const essay = buildEssay();
const write = (text: string) => ({ kind: "essay", text }) as const;

describe("an essay", () => {
  test("waits for a person, whatever it says, and has earned nothing yet", () => {
    expect(grade(essay, write(essay.modelAnswer))).toEqual({
      outcome: "pending",
      fraction: null,
      parts: [],
      working: "A person marks this answer: it has no mark yet.",
      feedback: ["The answer has 8 words; at most 6 words were asked for."],
    });
  });

  test("has a remark on its length only where it is too short or too long", () => {
    expect(grade(essay, write("Armed invasion alone.")).feedback).toEqual([]);
    expect(grade(essay, write("No.")).feedback).toEqual([
      "The answer has 1 word; at least 2 words were asked for.",
    ]);
    expect(grade(buildEssay({ words: {} }), write("No.")).feedback).toEqual([]);
  });

  test("that is blank is not answered, and does not wait", () => {
    expect(grade(essay, write(" \n\t ")).outcome).toBe("unanswered");
    expect(grade(essay, null).outcome).toBe("unanswered");
  });
});
