import { type Fraction, fraction, ONE, ZERO } from "../fraction";
import { formatPoints, markOf, toMicroPoints } from "../mark";
import { reachesPassMark } from "../pass-mark";
import { percentOf } from "../percent";

/** What each of the ten questions is worth, and the share of their points that passes. */
const POINT = toMicroPoints(1);
const PASS_MARK = 0.7;
export const PASS_PERCENT = percentOf(toMicroPoints(PASS_MARK), POINT);

export interface PassExample {
  answers: string;
  /** In points of ten, with two decimals, and as a whole percentage. */
  earned: string;
  percent: string;
  passed: boolean;
}

/** Quizzes of ten one-point questions near the pass mark, `PASS_PERCENT`. */
export function passExamples(): PassExample[] {
  const [third, rest] = [fraction(1, 3), fraction(19, 20)];
  return [
    example("Seven questions right", [...full(7)]),
    example("Six right, and three that earn a third each", [...full(6), third, third, third]),
    example("Six right, and one that earns 19 twentieths", [...full(6), rest]),
  ];
}

function full(count: number): Fraction[] {
  return new Array(count).fill(ONE);
}

function example(answers: string, shares: readonly Fraction[]): PassExample {
  const open = new Array(10 - shares.length).fill(ZERO);
  const ten = [...shares, ...open].map((share) => ({ fraction: share, pointsMicro: POINT }));
  const earned = ten.reduce((sum, { fraction: share }) => sum + markOf(share, POINT), 0);
  return {
    answers,
    earned: formatPoints(earned, 2),
    percent: percentOf(earned, 10 * POINT),
    passed: reachesPassMark(ten, PASS_MARK),
  };
}
