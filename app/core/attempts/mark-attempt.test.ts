import { describe, expect, it } from "vitest";
import { questionSchema } from "../questions/question";
import { type AnsweredSlot, markAttempt } from "./mark-attempt";

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
