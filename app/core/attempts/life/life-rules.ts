import type { Quiz } from "../../modules/quiz";
import type { LifeRules } from "./attempt-life";

/** What of a quiz decides the life of its attempts. */
export function lifeRulesOf({
  tries,
  navigation,
  endOfTime,
}: Pick<Quiz, "tries" | "navigation" | "endOfTime">): LifeRules {
  return { triesAllowed: tries?.allowed ?? null, oneWay: navigation === "one-way", endOfTime };
}
