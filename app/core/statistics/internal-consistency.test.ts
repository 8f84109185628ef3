import { describe, expect, it } from "vitest";
import { columnsOf, markedPersons, STAIRS } from "../../../tests/builders/marked-persons";
import { effectiveWeights } from "./effective-weights";
import { errorRatio } from "./error-ratio";
import { known } from "./figure";
import { internalConsistency } from "./internal-consistency";
import { standardError } from "./standard-error";

const columns = (rows: number[][]) => columnsOf(markedPersons(rows));

describe("internal consistency", () => {
  it("is Cronbach's alpha in percent", () => {
    // Sums of squares: 1.6 + 2.5 + 1.6 within, 10.5 of the totals: 1.5 · (1 − 5.7 / 10.5) = 24 / 35.
    const figure = internalConsistency(columns(STAIRS));
    expect(figure).toMatchObject({ n: 10, value: expect.closeTo(2400 / 35, 10) });
    // 1 − (11 / 35) · F with 9 and 18 degrees of freedom: 2.929112 above, 0.270162 below.
    expect(figure).toMatchObject({
      interval: { low: expect.closeTo(7.94218, 5), high: expect.closeTo(91.50919, 5) },
    });
  });

  it("is 100 where every question says the same, and then has no interval", () => {
    const same = STAIRS.map(([, b = 0]) => [b, b, b]);
    expect(internalConsistency(columns(same))).toMatchObject({ value: 100, interval: null });
  });

  it("is below 0 where questions disagree", () => {
    const against = STAIRS.map(([, b = 0, c = 0]) => [b, 1 - b, c]);
    // Within 2.5 + 2.5 + 1.6, of the totals 1.6: 1.5 · (1 − 6.6 / 1.6).
    expect(internalConsistency(columns(against))).toMatchObject({ value: -468.75 });
  });

  it.each([
    ["too-few-persons", STAIRS.slice(0, 9)],
    ["one-item", STAIRS.map(([a = 0]) => [a])],
    ["totals-equal", STAIRS.map(([, b = 0]) => [b, 1 - b])],
  ])("is undefined for the reason %s", (reason, rows) => {
    expect(internalConsistency(columns(rows))).toMatchObject({ kind: "undefined", reason });
  });
});

describe("error ratio and standard error", () => {
  it("follow from the consistency", () => {
    const ratio = errorRatio(internalConsistency(columns(STAIRS)));
    expect(ratio).toMatchObject({ n: 10, value: expect.closeTo(100 * Math.sqrt(11 / 35), 10) });
    const deviation = Math.sqrt(10.5 / 9);
    expect(standardError(ratio, deviation)).toMatchObject({
      n: 10,
      value: expect.closeTo(Math.sqrt((11 / 35) * (10.5 / 9)), 12),
      interval: null,
    });
  });

  it("turn the ends of the interval round", () => {
    const ratio = errorRatio(known(75, 20, { low: 0, high: 99 }));
    expect(ratio).toEqual(known(50, 20, { low: expect.closeTo(10, 10), high: 100 }));
    expect(errorRatio(known(100, 20))).toEqual(known(0, 20));
  });

  it("are undefined where it is, for its reason", () => {
    const none = internalConsistency(columns(STAIRS.map(([a = 0]) => [a])));
    expect(errorRatio(none)).toBe(none);
    expect(standardError(errorRatio(none), 1)).toBe(none);
  });
});

describe("effective weights", () => {
  it("are the roots of the covariances with the total, as parts of their sum", () => {
    // Sums of products with the totals: 3, 4.5 and 3.
    const sum = 2 * Math.sqrt(3) + Math.sqrt(4.5);
    const expected = [3, 4.5, 3].map((product) => (100 * Math.sqrt(product)) / sum);
    expect(effectiveWeights(columns(STAIRS))).toEqual(
      expected.map((value) => known(expect.closeTo(value, 10), 10)),
    );
  });

  it("leave out a question that varies against the total", () => {
    const against = STAIRS.map(([a = 0, b = 0, c = 0]) => [a, 1 - a, b, c]);
    const [right, inverted, ...others] = effectiveWeights(columns(against));
    expect(inverted).toEqual({ kind: "undefined", reason: "covariance-negative", n: 10 });
    const values = [right, ...others].map((figure) =>
      figure?.kind === "known" ? figure.value : 0,
    );
    expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(100, 10);
  });

  it("are 0 for a question with the same mark for all", () => {
    const [easy] = effectiveWeights(columns(STAIRS.map(([, b = 0, c = 0]) => [1, b, c])));
    expect(easy).toEqual(known(0, 10));
  });

  it.each([
    ["too-few-persons", STAIRS.slice(0, 9)],
    ["totals-equal", STAIRS.map(() => [1, 0])],
  ])("are undefined for the reason %s", (reason, rows) => {
    for (const weight of effectiveWeights(columns(rows))) {
      expect(weight).toMatchObject({ kind: "undefined", reason });
    }
  });
});
