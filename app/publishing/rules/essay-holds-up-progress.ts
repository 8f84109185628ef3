import type { ModuleContent } from "~/core/modules/module-content";
import type { Quiz } from "~/core/modules/quiz";
import { slotQuestions } from "~/core/modules/slot-questions";
import type { Rule } from "../rule";

/**
 * A quiz with an essay has no mark until a person has marked it: mastery and completion that rest on
 * the quiz wait as long. An author who wants that waives the rule and says who marks, and how soon.
 */
export const essayHoldsUpProgress: Rule = {
  level: "warning",
  scope: "module",
  find: (content) =>
    content.quizzes.flatMap((quiz) => {
      const waits = whatWaits(content, quiz);
      if (waits === null) return [];
      const asked = new Set(quiz.slots.flatMap((slot) => slotQuestions(slot, content)));
      return content.questions
        .filter(({ id, kind }) => kind === "essay" && asked.has(id))
        .map(({ id }) => ({
          subject: { kind: "question", id, path: ["kind"] } as const,
          message: `In the quiz “${quiz.id}”, ${waits} until a person has marked this essay: ask it in a quiz of its own, or waive this and say who marks it.`,
        }));
    }),
};

function whatWaits({ module }: ModuleContent, { id, mixed }: Quiz): string | null {
  const completes = module.completion.quizzes.includes(id);
  if (completes && mixed) return "mastery and the completion of the module wait";
  if (completes) return "the completion of the module waits";
  return mixed ? "mastery waits" : null;
}
