import type { Quiz } from "../modules/quiz";

/** How many attempts at a quiz a learner may still start; null = as many as they like. */
export function attemptsLeft({ attempts }: Pick<Quiz, "attempts">, used: number): number | null {
  return attempts === "unlimited" ? null : Math.max(0, attempts - used);
}
