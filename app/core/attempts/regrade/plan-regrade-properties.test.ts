import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ErratumChange } from "~/core/questions/erratum";
import { ERRATUM_CHANGES } from "~/core/questions/erratum";
import { buildSingleChoice } from "../../../../tests/builders/questions/single-choice";
import { markedAttempt, versionWith } from "../../../../tests/builders/regrade-quiz";
import { planRegrade } from "./plan-regrade";
import type { AttemptChange, AttemptToRegrade, RegradePolicy } from "./regrade-types";

const OPTIONS = ["a", "b", "c", "d"] as const;
const option = fc.constantFrom(...OPTIONS);

/** A question before and after, and what was answered. */
const asked = fc.record({
  points: fc.integer({ min: 1, max: 4 }),
  newPoints: fc.integer({ min: 1, max: 4 }),
  partly: fc.constantFrom(-0.5, 0, 0.25, 0.5),
  key: option,
  change: fc.option(fc.constantFrom<ErratumChange>(...ERRATUM_CHANGES), { nil: undefined }),
  answer: fc.option(option),
});

const scene = fc
  .record({
    questions: fc.array(asked, { minLength: 1, maxLength: 6 }),
    passMark: fc.constantFrom(0, 0.25, 0.5, 0.6, 1),
  })
  .map(({ questions, passMark }) => {
    const before = questions.map(({ points, partly }, index) =>
      buildSingleChoice({ id: `q${index}`, points, options: optionsWith(partly, "a") }),
    );
    const after = questions.map(({ key, partly, change, newPoints, points }, index) =>
      buildSingleChoice({
        id: `q${index}`,
        key,
        points: change === "new-points" ? newPoints : points,
        options: optionsWith(partly, key),
        ...(change ? { erratum: { change, reason: "It was faulty." } } : {}),
      }),
    );
    const v1 = versionWith(before, { passMark });
    const answers = questions.map(({ answer }) =>
      answer === null ? null : ({ kind: "single-choice", option: answer } as const),
    );
    const versions = new Map([
      ["v1", v1],
      ["v2", versionWith(after)],
    ]);
    return { attempt: markedAttempt(v1, answers), versions };
  });

/** The option beside the key earns a part, or costs one. */
function optionsWith(partly: number, key: string) {
  const beside = OPTIONS[(OPTIONS.map(String).indexOf(key) + 1) % OPTIONS.length];
  return OPTIONS.map((id) => ({
    id,
    text: `Text of ${id}`,
    ...(id === beside ? { fraction: partly } : {}),
  }));
}

type Scene = typeof scene extends fc.Arbitrary<infer Value> ? Value : never;

function plan({ attempt, versions }: Scene, policy: RegradePolicy): AttemptChange | undefined {
  const wanted = { versions, targetVersionId: "v2", quizId: "quiz", policy };
  return planRegrade({ attempts: [attempt], ...wanted }).changes[0];
}

function applied(attempt: AttemptToRegrade, change: AttemptChange): AttemptToRegrade {
  const slots = attempt.slots.map((slot) => {
    const done = change.slots.find(({ position }) => position === slot.position);
    return done ? { ...slot, ...done.to, gradedVersionId: "v2" } : slot;
  });
  return { ...attempt, ...change.to, slots };
}

const policy = fc.constantFrom<RegradePolicy>("never-lower", "replace", "only-unmarked");

describe("planRegrade, over random questions, answers and errata", () => {
  it("never lowers a mark, a share or a pass when nothing may be lowered", () => {
    fc.assert(
      fc.property(scene, (drawn) => {
        const change = plan(drawn, "never-lower");
        if (!change) return;
        const { from, to, slots } = change;
        const share = (mark: number | null, possible: number) =>
          BigInt(mark ?? 0) * BigInt(possible);
        expect(
          share(to.markMicro, from.possibleMicro) >= share(from.markMicro, to.possibleMicro),
        ).toBe(true);
        expect(from.passed && !to.passed).toBe(false);
        for (const slot of slots) {
          if (slot.from.possibleMicro !== slot.to.possibleMicro) continue;
          expect(slot.to.markMicro).toBeGreaterThanOrEqual(slot.from.markMicro ?? 0);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("has nothing left to change once it was applied", () => {
    fc.assert(
      fc.property(scene, policy, (drawn, by) => {
        const change = plan(drawn, by);
        if (!change) return;
        expect(plan({ ...drawn, attempt: applied(drawn.attempt, change) }, by)).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });

  it("tells sums that are those of the slots, and only slots that change", () => {
    fc.assert(
      fc.property(scene, policy, (drawn, by) => {
        const change = plan(drawn, by);
        if (!change) return;
        const after = applied(drawn.attempt, change);
        const mark = after.slots.reduce((sum, { markMicro }) => sum + (markMicro ?? 0), 0);
        const possible = after.slots.reduce((sum, { possibleMicro }) => sum + possibleMicro, 0);
        expect(change.to).toMatchObject({ markMicro: Math.max(0, mark), possibleMicro: possible });
        for (const { from, to } of change.slots) expect(to).not.toEqual(from);
      }),
      { numRuns: 1000 },
    );
  });

  it("leaves every mark that is there when only the unmarked get one", () => {
    fc.assert(
      fc.property(scene, (drawn) => {
        expect(plan(drawn, "only-unmarked")).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });
});
