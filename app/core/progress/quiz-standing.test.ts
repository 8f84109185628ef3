import { describe, expect, it } from "vitest";
import { COUNTING_RULES } from "../modules/quiz";
import { countingAttempts, quizStanding } from "./quiz-standing";

const POINT = 1_000_000;
const sat = (points: number, of: number, passMark = 0.7) => ({
  markMicro: points * POINT,
  possibleMicro: of * POINT,
  passed: points / of >= passMark,
});

describe("quizStanding", () => {
  // 4 of 5, then 3 of 10, then 6 of 10: different quizzes were drawn, so shares are compared.
  const attempts = [sat(4, 5), sat(3, 10), sat(6, 10)];

  it.each([
    ["highest", 80_000_000, true],
    ["latest", 60_000_000, false],
    ["first", 80_000_000, true],
    ["average", 56_666_667, false],
  ] as const)("takes the %s", (counts, percentMicro, passed) => {
    expect(quizStanding({ counts, passMark: 0.7 }, attempts)).toEqual({ percentMicro, passed });
  });

  it("is nothing without attempts", () => {
    for (const counts of COUNTING_RULES) {
      expect(quizStanding({ counts, passMark: 0.7 }, [])).toBeNull();
    }
  });

  it("passes an average that reaches the pass mark exactly", () => {
    const quiz = { counts: "average", passMark: 0.7 } as const;
    expect(quizStanding(quiz, [sat(9, 10), sat(5, 10)])?.passed).toBe(true);
    expect(quizStanding(quiz, [sat(9, 10), sat(4, 10)])?.passed).toBe(false);
  });

  it("lets whoever has passed keep it when the highest counts", () => {
    const early = sat(5, 10, 0.5);
    expect(quizStanding({ counts: "highest", passMark: 0.9 }, [early])?.passed).toBe(true);
  });
});

describe("countingAttempts", () => {
  it.each([
    ["highest", ["a", "b", "c"]],
    ["average", ["a", "b", "c"]],
    ["first", ["a"]],
    ["latest", ["c"]],
  ] as const)("of %s", (counts, kept) => {
    expect(countingAttempts(counts, ["a", "b", "c"])).toEqual(kept);
  });
});
