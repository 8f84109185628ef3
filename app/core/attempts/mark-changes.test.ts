import { describe, expect, it } from "vitest";
import type { VisibleFeedback } from "./feedback";
import { type MarkChange, possibleAtFirst, shownMarkChanges } from "./mark-changes";

const AT = new Date("2026-03-01T09:00:00.000Z");
const NOTHING: VisibleFeedback = {
  score: false,
  correctness: false,
  key: false,
  explanations: false,
};

function change(overrides: Partial<MarkChange> = {}): MarkChange {
  return {
    position: 3,
    kind: "regrade",
    from: { outcome: "wrong", markMicro: 0, possibleMicro: 1_000_000 },
    to: { outcome: "right", markMicro: 1_000_000, possibleMicro: 1_000_000 },
    reason: "The key was option b.",
    occurredAt: AT,
    ...overrides,
  };
}

const MARK = { from: "0.00", to: "1.00", fromPossible: "1.00", toPossible: "1.00" };
const OUTCOME = { from: "wrong", to: "right" };
const BASE = { position: 3, kind: "regrade", at: "2026-03-01T09:00:00.000Z" };
const reworked = change({ to: { outcome: "wrong", markMicro: 250_000, possibleMicro: 1_000_000 } });

describe("shownMarkChanges", () => {
  it.each<[string, Partial<VisibleFeedback>, object[]]>([
    ["nothing may be seen", {}, []],
    ["only explanations may be seen", { explanations: true }, []],
    ["only the key may be seen", { key: true, explanations: true }, []],
    ["only marks may be seen", { score: true }, [{ ...BASE, mark: MARK }]],
    ["only outcomes may be seen", { correctness: true }, [{ ...BASE, outcome: OUTCOME }]],
    [
      "marks and explanations may be seen",
      { score: true, explanations: true },
      [{ ...BASE, mark: MARK, reason: "The key was option b." }],
    ],
    [
      "all may be seen",
      { score: true, correctness: true, key: true, explanations: true },
      [{ ...BASE, mark: MARK, outcome: OUTCOME, reason: "The key was option b." }],
    ],
  ])("where %s, tells that and no more", (_, visible, shown) => {
    expect(shownMarkChanges([change()], { ...NOTHING, ...visible })).toEqual(shown);
  });

  it("says nothing of a changed mark where only outcomes may be seen and none changed", () => {
    const visible = { ...NOTHING, correctness: true, explanations: true };
    expect(shownMarkChanges([reworked], visible)).toEqual([]);
  });

  it("takes a person's first mark for none, and the next for one", () => {
    const visible = { ...NOTHING, score: true };
    const first = { outcome: "pending", markMicro: null, possibleMicro: 1_000_000 } as const;
    expect(shownMarkChanges([change({ kind: "person", from: first })], visible)).toEqual([]);
    expect(shownMarkChanges([change({ kind: "person" })], visible)).toHaveLength(1);
  });
});

describe("possibleAtFirst", () => {
  it("is what the slot was worth before its first change", () => {
    const dropped = change({ to: { outcome: "wrong", markMicro: 0, possibleMicro: 0 } });
    const undone = change({ kind: "regrade-undone", from: dropped.to, to: dropped.from });
    const changes = [change({ position: 1 }), dropped, undone, dropped];
    expect(possibleAtFirst({ position: 3, possibleMicro: 0 }, changes)).toBe(1_000_000);
    expect(possibleAtFirst({ position: 2, possibleMicro: 2_000_000 }, changes)).toBe(2_000_000);
  });
});
