import type { AuthoredQuestion } from "~/core/questions/authored-question";
import type { ModuleContent } from "./module-content";

/** Claim id → the graded questions (not checks) that rest on it; absent when none does. */
export function whereAssessed(
  content: Pick<ModuleContent, "questions">,
): Map<string, AuthoredQuestion[]> {
  const assessed = new Map<string, AuthoredQuestion[]>();
  for (const question of content.questions) {
    if (question.use === "check") continue;
    for (const claimId of new Set(question.claims)) {
      const questions = assessed.get(claimId);
      if (questions === undefined) assessed.set(claimId, [question]);
      else questions.push(question);
    }
  }
  return assessed;
}
