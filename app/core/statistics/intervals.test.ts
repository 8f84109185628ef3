import { describe, expect, it } from "vitest";
import { fQuantile } from "./f-quantile";
import { feldtInterval } from "./feldt-interval";
import { fisherInterval } from "./fisher-interval";
import { logGamma } from "./log-gamma";
import { regularisedBeta } from "./regularised-beta";
import { studentInterval } from "./student-interval";
import { wilsonInterval } from "./wilson-interval";

describe("distributions", () => {
  it.each([
    [0.5, Math.log(Math.sqrt(Math.PI))],
    [1, 0],
    [2, 0],
    [5, Math.log(24)],
    [11, Math.log(3_628_800)],
    [171, 706.5730622457874],
  ])("know the logarithm of gamma(%d)", (x, expected) => {
    expect(logGamma(x)).toBeCloseTo(expected, 11);
  });

  it.each([
    // I_x(1, b) = 1 − (1 − x)^b, I_x(a, 1) = x^a, I_x(2, 2) = 3x² − 2x³
    [0.3, 1, 4, 1 - 0.7 ** 4],
    [0.3, 4, 1, 0.3 ** 4],
    [0.9, 2, 2, 3 * 0.81 - 2 * 0.729],
    [0.5, 40, 40, 0.5],
    [0, 2, 3, 0],
    [1, 2, 3, 1],
  ])("know the incomplete beta function at %d for %d and %d", (x, a, b, expected) => {
    expect(regularisedBeta(x, a, b)).toBeCloseTo(expected, 13);
  });

  it.each([
    // As printed in tables of the F distribution.
    [0.95, 1, 9, 5.1174],
    [0.95, 10, 10, 2.9782],
    [0.975, 4, 20, 3.5147],
    [0.95, 1, 120, 3.9201],
    [0.5, 7, 7, 1],
  ])("know the F value of %d for %d and %d", (probability, above, below, expected) => {
    expect(fQuantile(probability, { above, below })).toBeCloseTo(expected, 4);
  });
});

describe("intervals", () => {
  it("of a proportion are Wilson's, and stay within 0 and 1", () => {
    // 81 of 263, the example of R. G. Newcombe, Statistics in Medicine 17 (1998), table I.
    const { low, high } = wilsonInterval(81, 263);
    expect([low, high].map((end) => end.toFixed(4))).toEqual(["0.2553", "0.3662"]);
    const some = wilsonInterval(15, 148);
    expect([some.low, some.high].map((end) => end.toFixed(4))).toEqual(["0.0624", "0.1605"]);
    const none = wilsonInterval(0, 20);
    expect([none.low, none.high.toFixed(4)]).toEqual([0, "0.1611"]);
    const all = wilsonInterval(29, 29);
    expect([all.low.toFixed(4), all.high]).toEqual(["0.8830", 1]);
  });

  it("of a correlation are Fisher's", () => {
    // artanh 0.5 = 0.549306; ± 1.959964 / 5 = 0.391993
    const interval = fisherInterval(0.5, 28);
    expect(interval?.low).toBeCloseTo(Math.tanh(0.549306 - 0.391993), 6);
    expect(interval?.high).toBeCloseTo(Math.tanh(0.549306 + 0.391993), 6);
    expect(fisherInterval(1, 28)).toBeNull();
    expect(fisherInterval(-1, 28)).toBeNull();
    expect(fisherInterval(0.5, 3)).toBeNull();
    expect(fisherInterval(0.5, 4)).not.toBeNull();
  });

  it("of a mean are Student's", () => {
    const interval = studentInterval({ mean: 5, deviation: Math.sqrt(10), n: 10 });
    expect(interval?.low).toBeCloseTo(5 - 2.262157, 6);
    expect(interval?.high).toBeCloseTo(5 + 2.262157, 6);
    expect(studentInterval({ mean: 5, deviation: 0, n: 10 })).toBeNull();
  });

  it("of alpha are Feldt's", () => {
    const interval = feldtInterval({ alpha: 0.8, persons: 41, items: 26 });
    const freedom = { above: 40, below: 1000 };
    expect(interval?.low).toBeCloseTo(1 - 0.2 * fQuantile(0.975, freedom), 12);
    expect(interval?.high).toBeCloseTo(1 - 0.2 * fQuantile(0.025, freedom), 12);
    // About as in Feldt's tables: F 1.51 and 0.59.
    expect(interval?.low).toBeCloseTo(0.7, 1);
    expect(interval?.high).toBeCloseTo(0.88, 1);
    expect(feldtInterval({ alpha: 1, persons: 41, items: 26 })).toBeNull();
  });
});
