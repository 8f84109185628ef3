import { describe, expect, it } from "vitest";
import { quizSchema } from "~/core/modules/quiz";
import { attemptWords, certaintyWords, orderWords, timeWords, tryWords } from "./setting-words";

const settings = (fields: object = {}) =>
  quizSchema.parse({ id: "q", title: "Q", summary: "S", slots: [{ question: "a" }], ...fields });

describe("what a learner is told before the start", () => {
  it("of a quiz with no settings of its own", () => {
    expect(timeWords(settings())).toEqual(["As long as you like."]);
    expect(attemptWords(settings())).toEqual(["As many as you like.", "Your best attempt counts."]);
    expect(orderWords(settings())).toEqual([
      "Go back and forth, and change answers until you submit.",
    ]);
    expect(tryWords(settings())).toEqual([]);
    expect(certaintyWords(settings())).toEqual([]);
  });

  it("of the end of time", () => {
    const [submitted] = timeWords(settings({ timeLimitMinutes: 1 }));
    expect(submitted).toMatch(/^1 minute\..*submitted by itself/);
    const [abandoned] = timeWords(settings({ timeLimitMinutes: 20, endOfTime: "abandon" }));
    expect(abandoned).toMatch(/^20 minutes\..*not marked/);
  });

  it("of attempts, which of them counts, and the wait", () => {
    expect(attemptWords(settings({ attempts: 1 }))).toEqual(["One."]);
    const words = attemptWords(settings({ attempts: 3, counts: "latest", waitMinutes: 120 }));
    expect(words).toEqual([
      "Up to 3.",
      "Your latest attempt counts, also when an earlier one was better.",
      "Between the end of one attempt and the next you wait 2 hours.",
    ]);
    expect(attemptWords(settings({ waitMinutes: 0.5 })).at(-1)).toContain("30 seconds");
  });

  it("of several tries and their cost", () => {
    const words = tryWords(settings({ tries: { allowed: 3, penalty: 0.25 } })).join(" ");
    expect(words).toContain("up to 3 tries");
    expect(words).toContain("25 % of the question's points");
    expect(tryWords(settings({ tries: { allowed: 2 } })).join(" ")).toContain("cost nothing");
    expect(tryWords(settings({ tries: { allowed: 1 } })).join(" ")).toContain("once");
  });

  it("of certainty, and of a quiz that goes one way", () => {
    expect(certaintyWords(settings({ certainty: "recorded" })).join(" ")).toContain(
      "does not change the mark",
    );
    expect(certaintyWords(settings({ certainty: "marked" })).join(" ")).toContain(
      "wrong costs twice as many",
    );
    expect(orderWords(settings({ navigation: "one-way" })).join(" ")).toContain("cannot come back");
  });
});
