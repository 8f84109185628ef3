import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildParameterisedNumeric } from "../../../tests/builders/questions/parameterised-numeric";
import { type Quiz, quizSchema } from "../modules/quiz";
import { type Question, questionSchema } from "../questions/question";
import { drawAttempt } from "./draw-attempt";

function ordering(id: string): Question {
  return questionSchema.parse({
    id,
    kind: "ordering",
    objectives: ["o"],
    claims: ["A1-x"],
    level: "apply",
    points: 2,
    stem: "Order them.",
    items: ["a", "b", "c"].map((item) => ({ id: item, text: `Item ${item}` })),
    key: ["a", "b", "c"],
  });
}

const questions = ["q1", "q2", "q3", "q4", "q5", "q6"].map(ordering);

function quiz(overrides: Partial<Quiz> = {}): Quiz {
  const slots = [
    { question: "q1" },
    { pool: ["q1", "q2", "q3", "q4", "q5"], draw: 2, points: 0.5 },
  ];
  return { ...quizSchema.parse({ id: "quiz", title: "T", summary: "S", slots }), ...overrides };
}

function draw(seed: string, timesSeen = new Map<string, number>(), overrides: Partial<Quiz> = {}) {
  return drawAttempt({ content: { questions }, quiz: quiz(overrides), timesSeen, seed });
}

describe("drawAttempt", () => {
  it("is the same for the same seed", () => {
    expect(draw("one")).toEqual(draw("one"));
  });

  it("numbers the slots, and takes the points of the slot before the question's", () => {
    const slots = draw("one");
    expect(slots.map(({ position }) => position)).toEqual([1, 2, 3]);
    expect(slots.map(({ possibleMicro }) => possibleMicro)).toEqual([2_000_000, 500_000, 500_000]);
  });

  it("never asks a question twice, and never starts an ordering in the right order", () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const slots = draw(seed);
        expect(new Set(slots.map(({ questionId }) => questionId)).size).toBe(3);
        for (const { optionOrder } of slots) {
          expect(optionOrder.items).not.toEqual(["a", "b", "c"]);
          expect([...(optionOrder.items ?? [])].sort()).toEqual(["a", "b", "c"]);
        }
      }),
    );
  });

  it("draws unseen questions first, then those seen least", () => {
    const timesSeen = new Map([
      ["q2", 1],
      ["q3", 1],
      ["q4", 3],
    ]);
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const [, second, third] = draw(seed, timesSeen).map(({ questionId }) => questionId);
        expect(second).toBe("q5");
        expect(["q2", "q3"]).toContain(third);
      }),
    );
  });

  it("ignores what was seen when the quiz says so", () => {
    const timesSeen = new Map([["q2", 9]]);
    const drawn = Array.from({ length: 40 }, (_, n) =>
      draw(`${n}`, timesSeen, { unseenFirst: false }),
    );
    expect(drawn.flat().some(({ questionId }) => questionId === "q2")).toBe(true);
  });

  describe("of a group", () => {
    const slots = [{ group: "case" }, { pool: ["q2", "c2", "q3", "c1", "q4", "c3"], draw: 4 }];
    const grouped = ["c1", "c2", "c3"].map((id) => ({ ...ordering(id), group: "case" }));
    // Other questions stand between those of the group, which keep the order of the file all the same.
    const [q1, ...rest] = questions;
    const [c1, ...others] = grouped;
    const bank = [c1, q1, ...others, ...rest].flatMap((question) => question ?? []);
    const drawIds = (seed: string, overrides: Partial<Quiz>) =>
      drawAttempt({
        content: { questions: bank },
        quiz: quiz(overrides),
        timesSeen: new Map(),
        seed,
      }).map(({ questionId }) => questionId);

    it("asks every question, in the order of the file", () => {
      expect(drawIds("one", { slots: slots.slice(0, 1) })).toEqual(["c1", "c2", "c3"]);
    });

    it("draws some of them, in the order of the file, and each in some attempt", () => {
      const drawn = Array.from({ length: 40 }, (_, n) =>
        drawIds(`${n}`, { slots: [{ group: "case", draw: 2 }] }).join(),
      );
      expect([...new Set(drawn)].sort()).toEqual(["c1,c2", "c1,c3", "c2,c3"]);
    });

    it("never lets a pool split it, and asks nothing of it twice", () => {
      const pool = slots.slice(1);
      fc.assert(
        fc.property(fc.string(), (seed) => {
          const ids = drawIds(seed, { slots: pool });
          const places = ids.flatMap((id, place) => (id.startsWith("c") ? [place] : []));
          const last = places.at(-1) ?? 0;
          expect(last - (places[0] ?? 0)).toBe(Math.max(0, places.length - 1));
          const drawn = ids.filter((id) => id.startsWith("c"));
          expect(drawn).toEqual(drawn.toSorted());
          expect(ids).toHaveLength(4);
          expect(new Set(ids).size).toBe(4);
        }),
      );
      const fixed = drawIds("one", {
        slots: [{ pool: ["c1", "q2"], draw: 1 }, { group: "case" }],
      });
      expect(fixed).toEqual(["q2", "c1", "c2", "c3"]);
    });
  });

  it("draws the values of variables for the attempt, and none for other questions", () => {
    const content = { questions: [...questions, buildParameterisedNumeric({ id: "boxes" })] };
    const asked = quiz({ slots: [{ question: "q1" }, { question: "boxes" }] });
    const drawn = ["one", "one", "two"].map((seed) =>
      drawAttempt({ content, quiz: asked, timesSeen: new Map(), seed }),
    );
    const [first, again, other] = drawn.map((slots) => slots.map(({ variables }) => variables));
    expect(first).toEqual([null, { a: expect.any(String), b: expect.any(String) }]);
    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
  });

  it("refuses a quiz that names a missing question or draws more than it has", () => {
    expect(() => draw("x", undefined, { slots: [{ question: "gone" }] })).toThrow(/gone/);
    const slots = [{ pool: ["q1"], draw: 2 }];
    expect(() => draw("x", undefined, { slots })).toThrow(/pool/);
  });
});
