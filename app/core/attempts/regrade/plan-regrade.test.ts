import { describe, expect, it } from "vitest";
import { buildSingleChoice } from "../../../../tests/builders/questions/single-choice";
import { markedAttempt, versionWith } from "../../../../tests/builders/regrade-quiz";
import { KEPT } from "../../../../tests/fixtures/regrade/kept-cases";
import { EFFECTS, type RegradeCase } from "../../../../tests/fixtures/regrade/regrade-cases";
import {
  A,
  B,
  choice,
  forAll,
  newKey,
  other,
} from "../../../../tests/fixtures/regrade/regrade-questions";
import { planRegrade } from "./plan-regrade";

function plan({ before, after, answers, policy = "never-lower", passMark = 0.7 }: RegradeCase) {
  const v1 = versionWith(before, { passMark });
  const versions = new Map([
    ["v1", v1],
    ["v2", versionWith(after)],
  ]);
  const attempts = [markedAttempt(v1, answers)];
  return planRegrade({ attempts, versions, targetVersionId: "v2", quizId: "quiz", policy });
}

/** Marks, points and pass before and after, in points; null = no change. */
function effect(wanted: RegradeCase) {
  const [change] = plan(wanted).changes;
  if (!change) return null;
  const { from, to } = change;
  const points = (micro: number | null) => (micro === null ? null : micro / 1_000_000);
  return [
    [points(from.markMicro), points(from.possibleMicro), from.passed],
    [points(to.markMicro), points(to.possibleMicro), to.passed],
  ];
}

describe("planRegrade", () => {
  it.each(EFFECTS)("%s", (_, wanted, expected) => {
    expect(effect(wanted)).toEqual(expected);
  });

  it.each(KEPT)("leaves alone, as %s, what is not to change", (why, wanted) => {
    const { changes, kept } = plan(wanted);
    expect(changes).toEqual([]);
    expect(kept).toMatchObject({ [why]: 1 });
    expect(Object.values(kept).reduce((sum, count) => sum + count)).toBe(1);
  });

  it("tells each change of a slot, with the versions, and leaves the others out", () => {
    const { changes } = plan({ before: [other, choice], after: [other, newKey], answers: [A, B] });
    expect(changes[0]?.slots).toEqual([
      {
        position: 2,
        questionId: "choice",
        fromVersionId: "v1",
        from: { outcome: "wrong", markMicro: 0, possibleMicro: 1_000_000 },
        to: { outcome: "right", markMicro: 1_000_000, possibleMicro: 1_000_000 },
      },
    ]);
  });

  it("passes by exact shares: three thirds of a point are a point", () => {
    const thirds = ["one", "two", "three"].map((id) => buildSingleChoice({ id }));
    // A right answer at low certainty earns a third, and 333,333 micro-points.
    const v1 = versionWith([choice, ...thirds], { certainty: "marked", passMark: 0.5 });
    const v2 = versionWith([forAll, ...thirds]);
    const { changes } = planRegrade({
      attempts: [markedAttempt(v1, [B, A, A, A])],
      versions: new Map([
        ["v1", v1],
        ["v2", v2],
      ]),
      targetVersionId: "v2",
      quizId: "quiz",
      policy: "never-lower",
    });
    expect(changes[0]?.to).toMatchObject({ markMicro: 1_999_999, passed: true });
  });

  it("keeps tries, certainty and pass mark of the version that the attempt began with", () => {
    const v1 = versionWith([choice], { certainty: "marked", passMark: 0.3 });
    const v2 = versionWith([newKey], { passMark: 1 });
    const { changes } = planRegrade({
      attempts: [markedAttempt(v1, [B])],
      versions: new Map([
        ["v1", v1],
        ["v2", v2],
      ]),
      targetVersionId: "v2",
      quizId: "quiz",
      policy: "replace",
    });
    expect(changes[0]?.to).toMatchObject({ markMicro: 333_333, passed: true });
  });

  it("gives every point for a question that is right for everybody, however uncertain", () => {
    const v1 = versionWith([choice], { certainty: "marked" });
    const { changes } = planRegrade({
      attempts: [markedAttempt(v1, [B])],
      versions: new Map([
        ["v1", v1],
        ["v2", versionWith([forAll])],
      ]),
      targetVersionId: "v2",
      quizId: "quiz",
      policy: "never-lower",
    });
    expect(changes[0]?.to).toMatchObject({ markMicro: 1_000_000, passed: true });
  });
});
