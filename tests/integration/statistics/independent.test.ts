import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { abilityThirds } from "~/core/statistics/ability-thirds";
import { fQuantile } from "~/core/statistics/f-quantile";
import type { Figure, Interval } from "~/core/statistics/figure";
import { type ItemStatistics, itemStatistics } from "~/core/statistics/item-statistics";
import { totalOf } from "~/core/statistics/marked-person";
import { type QuizStatistics, quizStatistics } from "~/core/statistics/quiz-statistics";
import { studentInterval } from "~/core/statistics/student-interval";
import { randomMatrix } from "../../builders/random-matrix";

const SCRIPT = fileURLToPath(new URL("independent.py", import.meta.url));
const TOLERANCE = 1e-9;

const MATRICES = Array.from({ length: 200 }, (_, seed) => randomMatrix(seed + 1));

/** F values and the probability with which each must be undercut. */
const F_CASES = [0.025, 0.5, 0.95, 0.975].flatMap((probability) =>
  [
    [9, 18],
    [10, 7],
    [14, 28],
    [39, 390],
    [59, 649],
  ].map(([above = 1, below = 1]) => ({ probability, above, below })),
);
const FREEDOMS = [9, 10, 25, 59, 400];

interface PlainFigure {
  value?: number;
  reason?: string;
  n: number;
  /** The ends of the interval, where the formula is a short one. */
  wilson?: number[];
  fisher?: number[];
}
type PlainItem = Record<"facility" | "discrimination" | "efficiency" | "weight", PlainFigure> & {
  n: number;
  spread: number | null;
};
const QUIZ_FIGURES = [
  "mean",
  "median",
  "spread",
  "consistency",
  "errorRatio",
  "standardError",
] as const;
const ITEM_FIGURES = ["facility", "discrimination", "efficiency", "weight"] as const;
type PlainQuiz = Record<(typeof QUIZ_FIGURES)[number], PlainFigure> & {
  thirds: string[];
  items: Record<string, PlainItem>;
};

let answer: { quizzes: PlainQuiz[]; f: number[]; t: number[] };

beforeAll(() => {
  const request = {
    matrices: MATRICES.map(({ persons, keys }) => ({
      persons: persons.map(({ items }) => items),
      keys,
    })),
    f: F_CASES.map(({ probability, above, below }) => [
      fQuantile(probability, { above, below }),
      above,
      below,
    ]),
    t: FREEDOMS.map((freedom) => [tOf(freedom), freedom]),
  };
  const input = JSON.stringify(request);
  const ran = spawnSync("python3", [SCRIPT], { input, encoding: "utf8", maxBuffer: 1e8 });
  if (ran.error)
    throw new Error("This test compares with python3: install it.", { cause: ran.error });
  if (ran.status !== 0) throw new Error(ran.stderr);
  answer = JSON.parse(ran.stdout);
}, 120_000);

/** The t value that reaches 95 % on both sides, out of an interval of a mean. */
function tOf(freedom: number): number {
  const sample = { mean: 0, deviation: Math.sqrt(freedom + 1), n: freedom + 1 };
  return studentInterval(sample)?.high ?? Number.NaN;
}

function differs(one: number, other: number): boolean {
  return !(Math.abs(one - other) <= TOLERANCE * Math.max(1, Math.abs(other)));
}

/** What is wrong with a figure, in words; nothing when it is the expected one. */
function troubles(figure: Figure, expected: PlainFigure, name: string): string[] {
  if (figure.kind === "undefined") {
    const same = figure.reason === expected.reason && figure.n === expected.n;
    return same ? [] : [`${name}: ${JSON.stringify(figure)}, not ${JSON.stringify(expected)}`];
  }
  const { value = Number.NaN, n } = expected;
  const ends = expected.wilson ?? expected.fisher ?? [];
  const wrong = figure.n !== n || differs(figure.value, value) || endsDiffer(figure.interval, ends);
  return wrong ? [`${name}: ${JSON.stringify(figure)}, not ${JSON.stringify(expected)}`] : [];
}

function endsDiffer(interval: Interval | null, [low, high]: number[]): boolean {
  if (low === undefined || high === undefined) return false;
  return interval === null || differs(interval.low, low) || differs(interval.high, high);
}

function quizTroubles(found: QuizStatistics, expected: PlainQuiz, name: string): string[] {
  return QUIZ_FIGURES.flatMap((figure) =>
    troubles(found[figure], expected[figure], `${name}, ${figure}`),
  );
}

function itemTroubles(found: ItemStatistics, expected: PlainItem, name: string): string[] {
  const counts = found.n === expected.n ? [] : [`${name}: n ${found.n}, not ${expected.n}`];
  const spreads =
    found.spread === expected.spread ||
    (found.spread !== null && expected.spread !== null && !differs(found.spread, expected.spread))
      ? []
      : [`${name}: spread ${found.spread}, not ${expected.spread}`];
  const figures = ITEM_FIGURES.flatMap((figure) =>
    troubles(found[figure], expected[figure], `${name}, ${figure}`),
  );
  return [...counts, ...spreads, ...figures];
}

describe("statistics agree with an independent calculation to 1e-9", () => {
  it("of each of 200 random quizzes as a whole", () => {
    const found = MATRICES.flatMap(({ persons }, index) => {
      const expected = answer.quizzes[index];
      return expected
        ? quizTroubles(quizStatistics(persons), expected, `quiz ${index + 1}`)
        : ["?"];
    });
    expect(found).toEqual([]);
  });

  it("of each of their questions", () => {
    const found = MATRICES.flatMap(({ persons, keys }, index) =>
      itemStatistics(persons, keys).flatMap((item) => {
        const expected = answer.quizzes[index]?.items[item.key];
        return expected ? itemTroubles(item, expected, `quiz ${index + 1}, ${item.key}`) : ["?"];
      }),
    );
    expect(found).toEqual([]);
  });

  it("of who belongs to which third", () => {
    for (const [index, { persons }] of MATRICES.entries()) {
      expect(abilityThirds(persons.map(totalOf))).toEqual(answer.quizzes[index]?.thirds);
    }
  });

  it("of the distributions behind the intervals", () => {
    const wanted = F_CASES.map(({ probability }) => probability);
    expect(answer.f.filter((found, index) => differs(found, wanted[index] ?? 0))).toEqual([]);
    expect(answer.t.filter((found) => differs(found, 0.975))).toEqual([]);
  });

  it("over matrices that hold every kind of figure and every reason for none", () => {
    const told = JSON.stringify(answer.quizzes);
    const reasons = ["marks-equal", "rests-equal", "totals-equal", "covariance-negative"];
    for (const reason of [...reasons, "too-few-persons", "one-item", "place-varies"]) {
      expect(told).toContain(reason);
    }
    const items = answer.quizzes.flatMap((quiz) => Object.values(quiz.items));
    const known = ITEM_FIGURES.map(
      (name) => items.filter((item) => item[name].value !== undefined).length,
    );
    expect(Math.min(...known)).toBeGreaterThan(500);
  });
});
