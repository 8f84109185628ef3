import { type SeededRandom, seededRandom } from "~/core/attempts/seeded-random";
import type { MarkedItem, MarkedPerson } from "~/core/statistics/marked-person";

export interface RandomMatrix {
  readonly persons: readonly MarkedPerson[];
  /** The keys of all questions that could be met. */
  readonly keys: readonly string[];
}

/** What a question gives: its points in micro-points, and how its marks fall. */
interface RandomQuestion {
  readonly key: string;
  readonly possibleMicro: number;
  /** In how many steps it is marked: 1 = all or nothing. 0 = everybody has the same. */
  readonly steps: number;
  /** Of 100 persons, how many have more than the middle. */
  readonly ease: number;
  readonly costs: boolean;
}

const POINTS = [1_000_000, 1_000_000, 2_000_000, 500_000, 1_005_000, 1_000_000_000_000];

/**
 * 5 to 60 persons and 1 to 12 questions. In every third matrix the last place is drawn from a pool
 * of two, worth the same in every second of those; in every seventh the quiz was longer once.
 */
export function randomMatrix(seed: number): RandomMatrix {
  const random = seededRandom(`matrix ${seed}`);
  const questions = Array.from({ length: 1 + random.below(12) }, (_, index) =>
    randomQuestion(`q${index + 1}`, random),
  );
  const fixed = seed % 3 === 0 ? questions.slice(0, -2) : questions;
  const [one, other] = questions.slice(-2);
  const worthTheSame = one && other && { ...other, possibleMicro: one.possibleMicro };
  const pool = [one, seed % 2 === 0 ? worthTheSame : other].flatMap((question) => question ?? []);
  const persons = Array.from({ length: 5 + random.below(56) }, (_, index) => {
    const drawn = pool[random.below(pool.length)];
    const asked = fixed === questions || !drawn ? fixed : [...fixed, drawn];
    const shorter = seed % 7 === 0 && index >= 8 && asked.length > 1;
    return randomPerson(shorter ? asked.slice(1) : asked, random);
  });
  return { persons, keys: questions.map(({ key }) => key) };
}

function randomQuestion(key: string, random: SeededRandom): RandomQuestion {
  return {
    key,
    possibleMicro: POINTS[random.below(POINTS.length)] ?? 1_000_000,
    steps: [1, 1, 1, 3, 6, 0][random.below(6)] ?? 1,
    ease: random.below(101),
    costs: random.below(8) === 0,
  };
}

function randomPerson(questions: readonly RandomQuestion[], random: SeededRandom): MarkedPerson {
  const ability = random.below(101);
  return {
    items: questions.map((question, index): MarkedItem => {
      const { key, possibleMicro } = question;
      const markMicro = randomMark(question, { ability, random });
      return { key, position: index + 1, markMicro, possibleMicro };
    }),
  };
}

function randomMark(
  { steps, ease, costs, possibleMicro }: RandomQuestion,
  { ability, random }: { ability: number; random: SeededRandom },
): number {
  if (steps === 0) return possibleMicro;
  const chance = (ability + ease) / 2;
  const earned = Array.from({ length: steps }, () => random.below(100) < chance).filter(Boolean);
  if (costs && earned.length === 0) return -Math.round(possibleMicro / 4);
  return Math.round((possibleMicro * earned.length) / steps);
}
