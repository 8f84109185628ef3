import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { HELD_MINUTES, nextToMark, type WaitingAnswer } from "./next-to-mark";

const now = new Date("2026-11-24T12:00:00Z");
const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
const free = (id: string): WaitingAnswer => ({ id, heldAt: null, mine: false });
const left = (id: string): WaitingAnswer => ({ id, heldAt: null, mine: true });
const held = (id: string, minutes: number): WaitingAnswer => ({
  id,
  heldAt: minutesAgo(minutes),
  mine: false,
});

const next = (waiting: WaitingAnswer[], after: string | null = null) =>
  nextToMark(waiting, { now, after })?.id ?? null;

describe("the answer that a marker gets next", () => {
  test.each<[WaitingAnswer[], string | null, string | null]>([
    [[], null, null],
    [[free("a"), free("b")], null, "a"],
    [[free("a"), free("b")], "a", "b"],
    [[free("a")], "a", null],
    [[held("a", 1), free("b")], null, "b"],
    [[left("a"), free("b")], null, "b"],
    [[held("a", 1), left("b")], null, "b"],
    [[held("a", 1), held("b", HELD_MINUTES)], null, "b"],
    [[held("a", HELD_MINUTES - 1)], null, "a"],
  ])("%#: of %j after %s is %s", (waiting, after, expected) => {
    expect(next(waiting, after)).toBe(expected);
  });

  const answer = fc.record({
    heldAt: fc.option(fc.integer({ min: 0, max: 90 }).map(minutesAgo)),
    mine: fc.boolean(),
  });
  const queue = fc
    .array(answer, { minLength: 1, maxLength: 12 })
    .map((answers) => answers.map((each, index) => ({ ...each, id: `a${index}` })));

  test("whoever keeps on marking comes to every answer", () => {
    fc.assert(
      fc.property(queue, (answers) => {
        let waiting: WaitingAnswer[] = answers;
        for (let turn = 0; turn < answers.length; turn += 1) {
          const taken = nextToMark(waiting, { now, after: null });
          waiting = waiting.filter(({ id }) => id !== taken?.id);
        }
        expect(waiting).toEqual([]);
      }),
    );
  });

  test("two who take turns never get the same answer while there is another", () => {
    fc.assert(
      fc.property(queue, (answers) => {
        const first = nextToMark(answers, { now, after: null });
        const second = nextToMark(
          answers.map((each) => (each.id === first?.id ? { ...each, heldAt: now } : each)),
          { now, after: null },
        );
        const others = answers.filter(({ id, heldAt }) => id !== first?.id && heldAt === null);
        if (others.length > 0) expect(second?.id).not.toBe(first?.id);
        expect(second).not.toBeNull();
      }),
    );
  });
});
