import { describe, expect, it } from "vitest";
import { buildEssay } from "../../../tests/builders/questions/essay";
import { buildTrueFalse } from "../../../tests/builders/questions/true-false";
import { buildQuizModule } from "../../../tests/builders/quiz-module";
import type { Question } from "../questions/question";
import { tryOf } from "./life/tries-of-question";
import { shownTries } from "./shown-tries";

const content = buildQuizModule({ tries: { allowed: 3, penalty: 0.25 } });

function triesAt(question: Question, tries = true) {
  const [quiz] = content.quizzes;
  if (!quiz) throw new Error("The module has no quiz.");
  const settings = tries ? quiz : { ...quiz, tries: null };
  return shownTries({ quiz: settings, content, question, optionOrder: {}, possibleMicro: 1 });
}

describe("the tries at a question", () => {
  it("are shown where the quiz has them", () => {
    expect(triesAt(buildTrueFalse())).toMatchObject({ allowed: 3, left: 3, penaltyPercent: "25" });
    expect(triesAt(buildTrueFalse(), false)).toBeNull();
  });

  it("are none at what a person marks, which cannot be checked at once", () => {
    expect(triesAt(buildEssay())).toBeNull();
    expect(tryOf(buildEssay(), [], { kind: "essay", text: "It depends." })).toBe("blank");
  });
});
