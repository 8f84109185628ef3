import { describe, expect, it } from "vitest";
import type { AuthoredQuestion } from "~/core/questions/authored-question";
import type { Erratum, ErratumChange } from "~/core/questions/erratum";
import type { Response } from "~/core/questions/response";
import { buildEssay } from "../../../../tests/builders/questions/essay";
import { buildShortText } from "../../../../tests/builders/questions/short-text";
import { buildSingleChoice } from "../../../../tests/builders/questions/single-choice";
import { markedAttempt, versionWith } from "../../../../tests/builders/regrade-quiz";
import { planRegrade } from "./plan-regrade";
import type { KeptReason, RegradePolicy } from "./regrade-types";

const choice = buildSingleChoice({ id: "choice" });
const other = buildSingleChoice({ id: "other" });
const third = buildSingleChoice({ id: "third" });
const typed = buildShortText({ id: "typed" });
const essay = buildEssay({ id: "essay" });
const A = { kind: "single-choice", option: "a" } as const;
const B = { kind: "single-choice", option: "b" } as const;
const WRITTEN = { kind: "essay", text: "Some words." } as const;

const said = (change: ErratumChange): { erratum: Erratum } => ({
  erratum: { change, reason: "It was faulty." },
});

interface Case {
  before: AuthoredQuestion[];
  after: AuthoredQuestion[];
  answers: (Response | null)[];
  policy?: RegradePolicy;
  passMark?: number;
}

function plan({ before, after, answers, policy = "never-lower", passMark = 0.7 }: Case) {
  const v1 = versionWith(before, { passMark });
  const versions = new Map([
    ["v1", v1],
    ["v2", versionWith(after)],
  ]);
  const attempts = [markedAttempt(v1, answers)];
  return planRegrade({ attempts, versions, targetVersionId: "v2", quizId: "quiz", policy });
}

/** Marks, points and pass before and after, in points; null = no change. */
function effect(wanted: Case) {
  const [change] = plan(wanted).changes;
  if (!change) return null;
  const { from, to } = change;
  const points = (micro: number | null) => (micro === null ? null : micro / 1_000_000);
  return [
    [points(from.markMicro), points(from.possibleMicro), from.passed],
    [points(to.markMicro), points(to.possibleMicro), to.passed],
  ];
}

const newKey = { ...choice, key: "b", ...said("new-key") };
const dropped = { ...choice, ...said("drop") };
const forAll = { ...choice, ...said("always-right") };
const double = { ...choice, points: 2, ...said("new-points") };
const alsoB = buildSingleChoice({
  id: "choice",
  options: choice.options.map((each) => (each.id === "b" ? { ...each, fraction: 1 } : each)),
  ...said("accept-also"),
});
const alsoTyped = buildShortText({
  id: "typed",
  accepted: [{ text: "Article 4" }, { text: "the fourth article" }],
  ...said("accept-also"),
});
const TYPED = { kind: "short-text", text: "The fourth article" } as const;

describe("planRegrade", () => {
  it.each<[string, Case, ReturnType<typeof effect>]>([
    [
      "a new key, answered so",
      { before: [choice, other], after: [newKey, other], answers: [B, A] },
      [
        [1, 2, false],
        [2, 2, true],
      ],
    ],
    [
      "a new key, not to be lowered",
      { before: [choice, other], after: [newKey, other], answers: [A, A] },
      null,
    ],
    [
      "a new key, replacing",
      { before: [choice, other], after: [newKey, other], answers: [A, A], policy: "replace" },
      [
        [2, 2, true],
        [1, 2, false],
      ],
    ],
    [
      "a new key, for the unmarked only",
      { before: [choice, other], after: [newKey, other], answers: [B, A], policy: "only-unmarked" },
      null,
    ],
    [
      "another answer accepted too",
      { before: [choice], after: [alsoB], answers: [B] },
      [
        [0, 1, false],
        [1, 1, true],
      ],
    ],
    [
      "another typed answer accepted too",
      { before: [typed], after: [alsoTyped], answers: [TYPED] },
      [
        [0, 1, false],
        [1, 1, true],
      ],
    ],
    [
      "right for everybody, answered wrong",
      { before: [choice], after: [forAll], answers: [B] },
      [
        [0, 1, false],
        [1, 1, true],
      ],
    ],
    [
      "right for everybody, not answered",
      { before: [choice], after: [forAll], answers: [null] },
      [
        [0, 1, false],
        [1, 1, true],
      ],
    ],
    [
      "right for everybody, answered right",
      { before: [choice], after: [forAll], answers: [A] },
      null,
    ],
    [
      "dropped, answered wrong",
      { before: [choice, other, third], after: [dropped, other, third], answers: [B, A, B] },
      [
        [1, 3, false],
        [1, 2, false],
      ],
    ],
    [
      "dropped, and so passed",
      { before: [choice, other, third], after: [dropped, other, third], answers: [B, A, A] },
      [
        [2, 3, false],
        [2, 2, true],
      ],
    ],
    [
      "dropped, answered right, not to be lowered",
      { before: [choice, other], after: [dropped, other], answers: [A, B] },
      null,
    ],
    [
      "dropped, answered right, replacing",
      { before: [choice, other], after: [dropped, other], answers: [A, B], policy: "replace" },
      [
        [1, 2, false],
        [0, 1, false],
      ],
    ],
    [
      "all dropped",
      { before: [choice], after: [dropped], answers: [B] },
      [
        [0, 1, false],
        [0, 0, true],
      ],
    ],
    [
      "new points, answered right",
      { before: [choice, other], after: [double, other], answers: [A, B] },
      [
        [1, 2, false],
        [2, 3, false],
      ],
    ],
    [
      "new points, answered wrong, not to be lowered",
      { before: [choice, other], after: [double, other], answers: [B, A] },
      null,
    ],
    [
      "new points, answered wrong, replacing",
      { before: [choice, other], after: [double, other], answers: [B, A], policy: "replace" },
      [
        [1, 2, false],
        [1, 3, false],
      ],
    ],
    [
      "an essay that waits, dropped",
      {
        before: [essay, other],
        after: [{ ...essay, ...said("drop") }, other],
        answers: [WRITTEN, A],
      },
      [
        [null, 2, null],
        [1, 1, true],
      ],
    ],
    [
      "an essay that waits, for the unmarked only",
      {
        before: [essay, choice],
        after: [{ ...essay, ...said("always-right") }, newKey],
        answers: [WRITTEN, B],
        policy: "only-unmarked",
      },
      [
        [null, 2, null],
        [1, 2, false],
      ],
    ],
    [
      "an essay that waits, beside a new key",
      { before: [essay, choice], after: [essay, newKey], answers: [WRITTEN, B] },
      [
        [null, 2, null],
        [null, 2, null],
      ],
    ],
    [
      "other words",
      {
        before: [choice],
        after: [{ ...choice, stem: "Otherwise?", ...said("wording") }],
        answers: [B],
      },
      null,
    ],
  ])("%s", (_, wanted, expected) => {
    expect(effect(wanted)).toEqual(expected);
  });

  it.each<[KeptReason, Case]>([
    ["same-key", { before: [choice], after: [{ ...choice, stem: "Otherwise?" }], answers: [B] }],
    ["same-mark", { before: [choice], after: [newKey], answers: [{ ...A, option: "c" }] }],
    ["higher", { before: [choice], after: [newKey], answers: [A] }],
    [
      "already-marked",
      { before: [choice], after: [newKey], answers: [A], policy: "only-unmarked" },
    ],
    ["by-person", { before: [essay], after: [{ ...essay, points: 3 }], answers: [WRITTEN] }],
    ["question-gone", { before: [choice], after: [other], answers: [A] }],
    [
      "too-different",
      { before: [choice], after: [buildShortText({ id: "choice" })], answers: [A] },
    ],
    [
      "too-different",
      { before: [choice], after: [{ ...newKey, options: newKey.options.slice(1) }], answers: [A] },
    ],
  ])("leaves alone, as %s, what is not to change", (why, wanted) => {
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
