import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryQuestion } from "../../../tests/builders/questions/arbitrary-question";
import { buildEssay } from "../../../tests/builders/questions/essay";
import { rubricMarks, thirds } from "../../../tests/fixtures/grading/essay";
import type { Judgement } from "../questions/judgement";
import type { Question } from "../questions/question";
import type { Rubric } from "../questions/rubric";
import { compare, equals, fractionText, ONE, ZERO } from "./fraction";
import { markOf } from "./mark";
import { type PersonalMark, rubricMark } from "./rubric-mark";

const POINT = 1_000_000;
const { rubric } = buildEssay();
const byLevels = (levels: Judgement["levels"]): Judgement => ({ levels, byHand: null });

function rubricOf(question: Question): Rubric {
  if (question.kind !== "essay") throw new Error("Not an essay.");
  return question.rubric;
}

describe("a mark by the rubric", () => {
  test.each(rubricMarks)("%j of %i micro-points earns %s: %i", (...row) => {
    const [levels, possibleMicro, share, markMicro] = row;
    const mark = rubricMark({ rubric, possibleMicro }, byLevels(levels));
    expect(mark).toMatchObject({ kind: "marked", markMicro });
    if (mark.kind === "marked") expect(fractionText(mark.fraction)).toBe(share);
  });

  test("three thirds are all of the points, two thirds are rounded only in micro-points", () => {
    const mark = (three: string) =>
      rubricMark(
        { rubric: thirds.rubric, possibleMicro: POINT },
        byLevels({ one: "yes", two: "yes", three }),
      );
    expect(mark("yes")).toMatchObject({ outcome: "right", markMicro: POINT, fraction: ONE });
    expect(mark("no")).toMatchObject({ outcome: "partly-right", markMicro: 666_667 });
  });

  test("says how it came about", () => {
    const of = (levels: Judgement["levels"]) =>
      rubricMark({ rubric, possibleMicro: POINT }, byLevels(levels));
    expect(of({ thesis: "vague", evidence: "full" })).toMatchObject({
      working: "By the rubric: 3/20 + 3/5 = 3/4.",
    });
    expect(of({ thesis: "none", evidence: "none" })).toMatchObject({ outcome: "wrong" });
  });

  test("is open while a criterion has no level, or one that does not exist", () => {
    const mark = rubricMark({ rubric, possibleMicro: POINT }, byLevels({ thesis: "clear" }));
    expect(mark).toEqual({ kind: "incomplete", missing: ["evidence"], soFarMicro: 400_000 });
    const unknown = byLevels({ thesis: "constructor", toString: "none" });
    expect(rubricMark({ rubric, possibleMicro: POINT }, unknown)).toEqual({
      kind: "incomplete",
      missing: ["thesis", "evidence"],
      soFarMicro: 0,
    });
  });
});

describe("points set by hand", () => {
  const set = (micro: number, levels = {}) =>
    rubricMark(
      { rubric, possibleMicro: 3 * POINT },
      { levels, byHand: { micro, reason: "Answers the spirit of it." } },
    );

  test("replace what the levels add up to, complete or not", () => {
    expect(set(POINT, { thesis: "clear", evidence: "full" })).toMatchObject({
      kind: "marked",
      outcome: "partly-right",
      markMicro: POINT,
      working: "Set by hand: Answers the spirit of it.",
    });
    expect(set(0)).toMatchObject({ outcome: "wrong", markMicro: 0 });
    expect(set(3 * POINT)).toMatchObject({ outcome: "right", fraction: ONE });
  });

  test("are never more than the question has", () => {
    expect(set(3 * POINT + 1)).toEqual({ kind: "too-many-points" });
  });
});

describe("by any rubric", () => {
  const rubrics = arbitraryQuestion("essay", fc.constant("text")).map(rubricOf);
  const possible = fc.integer({ min: 1, max: 20_000_000 });
  const judged = rubrics.chain((any) =>
    fc
      .tuple(...any.map(({ levels }) => fc.nat(levels.length - 1)))
      .map((places) => ({ rubric: any, places })),
  );
  const markBy = (any: Rubric, places: readonly number[], possibleMicro: number): PersonalMark => {
    const levels = any.map(({ id, levels: own }, index) => [id, own[places[index] ?? 0]?.id]);
    const mark = rubricMark({ rubric: any, possibleMicro }, byLevels(Object.fromEntries(levels)));
    if (mark.kind !== "marked") throw new Error(mark.kind);
    return mark;
  };

  test("the share lies between 0 and 1, and the mark is that share of the points", () => {
    fc.assert(
      fc.property(judged, possible, ({ rubric: any, places }, possibleMicro) => {
        const { fraction: share, markMicro, outcome } = markBy(any, places, possibleMicro);
        expect(compare(share, ZERO)).toBeGreaterThanOrEqual(0);
        expect(compare(share, ONE)).toBeLessThanOrEqual(0);
        expect(markMicro).toBe(markOf(share, possibleMicro));
        expect(outcome === "right").toBe(equals(share, ONE));
        expect(outcome === "wrong").toBe(equals(share, ZERO));
      }),
    );
  });

  test("a higher level in one criterion earns more, and the highest in each earn everything", () => {
    fc.assert(
      fc.property(judged, possible, fc.nat(11), ({ rubric: any, places }, possibleMicro, at) => {
        const top = any.map(({ levels }) => levels.length - 1);
        expect(markBy(any, top, possibleMicro).fraction).toEqual(ONE);
        const place = at % any.length;
        fc.pre((places[place] ?? 0) < (top[place] ?? 0));
        const raised = places.with(place, (places[place] ?? 0) + 1);
        const before = markBy(any, places, possibleMicro).fraction;
        expect(compare(markBy(any, raised, possibleMicro).fraction, before)).toBe(1);
      }),
    );
  });
});
