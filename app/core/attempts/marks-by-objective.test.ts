import { describe, expect, it } from "vitest";
import { marksByObjective } from "./marks-by-objective";

const objectives = [
  { id: "one", text: "One" },
  { id: "two", text: "Two" },
  { id: "three", text: "Three" },
];

const slot = (ids: string[], markMicro: number) => ({
  question: { objectives: ids },
  markMicro,
  possibleMicro: 1_000_000,
});

describe("marksByObjective", () => {
  it("adds up per objective, in the module's order, without those that were not asked", () => {
    const slots = [slot(["two"], 0), slot(["one", "two"], 500_000), slot(["two"], 1_000_000)];
    expect(marksByObjective(objectives, slots)).toEqual([
      { objective: objectives[0], markMicro: 500_000, possibleMicro: 1_000_000, questions: 1 },
      { objective: objectives[1], markMicro: 1_500_000, possibleMicro: 3_000_000, questions: 3 },
    ]);
  });
});
