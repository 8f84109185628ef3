import { describe, expect, it } from "vitest";
import { buildEssay } from "../../../tests/builders/questions/essay";
import { fraction } from "../grading/fraction";
import { questionSchema } from "../questions/question";
import { type AnsweredSlot, attemptTotal, markAttempt } from "./mark-attempt";

const ordering = questionSchema.parse({
  id: "order",
  kind: "ordering",
  objectives: ["o"],
  claims: ["A1-x"],
  level: "apply",
  stem: "Order them.",
  items: ["a", "b", "c", "d"].map((id) => ({ id, text: `Item ${id}` })),
  key: ["a", "b", "c", "d"],
});

const POINT = 1_000_000;

/** Two items in a row out of four, of three steps: a third of the points. */
function third(position: number): AnsweredSlot {
  const response = { kind: "ordering" as const, order: ["d", "c", "a", "b"] };
  return { position, question: ordering, possibleMicro: POINT, response };
}

describe("markAttempt", () => {
  it("adds up what the slots earned", () => {
    const full = { kind: "ordering" as const, order: ["a", "b", "c", "d"] };
    const marked = markAttempt(
      [
        { position: 1, question: ordering, possibleMicro: 2 * POINT, response: full },
        third(2),
        { position: 3, question: ordering, possibleMicro: POINT, response: null },
      ],
      0.7,
    );
    expect(marked.slots.map(({ markMicro, grade }) => [markMicro, grade.outcome])).toEqual([
      [2_000_000, "right"],
      [333_333, "partly-right"],
      [0, "unanswered"],
    ]);
    expect(marked).toMatchObject({ markMicro: 2_333_333, possibleMicro: 4_000_000, passed: false });
  });

  it("passes on unrounded values: three thirds of a point are the point", () => {
    const marked = markAttempt([third(1), third(2), third(3)], 1 / 2);
    expect(marked.passed).toBe(false);
    expect(markAttempt([third(1), third(2), third(3)], 0.333333).passed).toBe(true);
  });

  it("gives an empty attempt nothing", () => {
    expect(markAttempt([], 0.5)).toMatchObject({ markMicro: 0, possibleMicro: 0, slots: [] });
  });
});

describe("an attempt with an essay", () => {
  const essay = buildEssay();
  const full = { kind: "ordering" as const, order: ["a", "b", "c", "d"] };
  const answered = (text: string): AnsweredSlot[] => [
    { position: 1, question: ordering, possibleMicro: POINT, response: full },
    { position: 2, question: essay, possibleMicro: POINT, response: { kind: "essay", text } },
  ];

  it("has no mark and is neither passed nor failed while the essay waits", () => {
    const marked = markAttempt(answered("It depends."), 0.5);
    expect(marked).toMatchObject({ markMicro: null, passed: null, possibleMicro: 2 * POINT });
    expect(marked.slots.map(({ markMicro }) => markMicro)).toEqual([POINT, null]);
  });

  it("is marked at once when the essay was left blank", () => {
    expect(markAttempt(answered(" \n"), 0.5)).toMatchObject({ markMicro: POINT, passed: true });
  });

  it("is summed up exactly once every share is there", () => {
    const third = { share: fraction(1, 3), markMicro: 333_333, possibleMicro: POINT };
    expect(attemptTotal([third, third, third], 1 / 3)).toEqual({
      markMicro: 999_999,
      passed: true,
    });
    expect(attemptTotal([third, third, third], 0.34).passed).toBe(false);
    const open = { ...third, share: null, markMicro: null };
    expect(attemptTotal([third, open], 0)).toEqual({ markMicro: null, passed: null });
  });
});
