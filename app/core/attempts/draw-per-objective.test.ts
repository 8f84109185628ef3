import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildTrueFalse } from "../../../tests/builders/questions/true-false";
import { quizSchema } from "../modules/quiz";
import { drawAttempt } from "./draw-attempt";

const question = (id: string, objectives: string[]) => buildTrueFalse({ id, objectives });

const questions = [
  ...["a1", "a2", "a3"].map((id) => question(id, ["alpha"])),
  ...["b1", "b2", "b3"].map((id) => question(id, ["beta"])),
  question("ab", ["alpha", "beta"]),
  ...["c1", "c2", "c3", "c4"].map((id) => question(id, ["gamma"])),
];

const quiz = quizSchema.parse({
  id: "quiz",
  title: "T",
  summary: "S",
  slots: [{ pool: questions.map(({ id }) => id), draw: 5, perObjective: { beta: 2, alpha: 1 } }],
});

function draw(seed: string, timesSeen = new Map<string, number>()): string[] {
  const slots = drawAttempt({ content: { questions }, quiz, timesSeen, seed });
  return slots.map(({ questionId }) => questionId);
}

describe("a pool that says how many questions serve an objective", () => {
  it("gives at least so many for each, counting no question twice, and as many as it draws", () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const drawn = draw(seed);
        expect(new Set(drawn).size).toBe(5);
        const beta = drawn.filter((id) => id.startsWith("b") || id === "ab");
        const alpha = drawn.filter((id) => id.startsWith("a") && id !== "ab");
        expect(beta.length).toBeGreaterThanOrEqual(2);
        expect(alpha.length).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  it("takes unseen questions first within an objective", () => {
    const timesSeen = new Map([
      ["b1", 1],
      ["b2", 1],
      ["a1", 2],
      ["a2", 2],
      ...["c1", "c2", "c3", "c4"].map((id) => [id, 3] as const),
    ]);
    for (const seed of ["1", "2", "3", "4", "5", "6", "7", "8"]) {
      const drawn = draw(seed, timesSeen);
      expect(drawn).toEqual(expect.arrayContaining(["b3", "ab", "a3"]));
    }
  });
});
