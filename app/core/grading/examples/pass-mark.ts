import { type Fraction, fraction, ONE, ZERO } from "../fraction";
import { formatPoints, markOf, toMicroPoints } from "../mark";
import { reachesPassMark } from "../pass-mark";
import { percentOf } from "../percent";

/** The pass mark of the examples, and what each of their ten questions is worth. */
const PASS_MARK = 0.7;
const POINT = toMicroPoints(1);

export interface PassExample {
  answers: string;
  /** In points of ten, with two decimals, and as a whole percentage. */
  earned: string;
  percent: string;
  passed: boolean;
}

/** Quizzes of ten one-point questions near a pass mark of 70 %. */
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
