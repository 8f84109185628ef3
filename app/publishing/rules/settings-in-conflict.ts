import { FEEDBACK_PARTS, type Quiz } from "~/core/modules/quiz";
import { slotQuestions } from "~/core/modules/slot-questions";
import type { Rule } from "../rule";

interface Conflict {
  /** The setting to be mended. */
  setting: keyof Quiz;
  isIn: (quiz: Quiz, kinds: ReadonlySet<string>) => boolean;
  message: string;
}

const CONFLICTS: readonly Conflict[] = [
  {
    setting: "tries",
    isIn: ({ tries, feedback }) => tries !== null && feedback.correctness !== "during",
    message:
      "Tries are checked at once, and this quiz does not say during it what is right: set feedback.correctness to during, or leave tries out.",
  },
  {
    setting: "tries",
    isIn: ({ tries, navigation }) => tries !== null && navigation === "one-way",
    message:
      "A question with tries is come back to, and a one-way quiz does not allow that: leave out one of the two.",
  },
  {
    setting: "tries",
    isIn: ({ tries }, kinds) => tries !== null && kinds.has("essay"),
    message: "An essay cannot be checked at once: leave tries out, or ask it in another quiz.",
  },
  {
    setting: "certainty",
    isIn: ({ tries, certainty }) => tries !== null && certainty === "marked",
    message:
      "Who has seen a try fail knows how certain to be: set certainty to recorded, or leave tries out.",
  },
  {
    setting: "feedback",
    isIn: ({ tries, feedback }) =>
      tries === null && FEEDBACK_PARTS.some((part) => feedback[part] === "during"),
    message:
      "Nothing is shown during a quiz without tries: set this to after-submitting, or allow tries.",
  },
  {
    setting: "endOfTime",
    isIn: ({ endOfTime, timeLimitMinutes }) => endOfTime === "abandon" && timeLimitMinutes === null,
    message: "Without timeLimitMinutes the time never ends: set a limit, or leave endOfTime out.",
  },
  {
    setting: "waitMinutes",
    isIn: ({ waitMinutes, attempts }) => waitMinutes > 0 && attempts === 1,
    message: "There is nothing to wait for with one attempt: allow more, or leave waitMinutes out.",
  },
  {
    setting: "counts",
    isIn: ({ counts, attempts }) => counts !== "highest" && attempts === 1,
    message: "With one attempt that one counts: allow more, or leave counts out.",
  },
];

/** The settings of a quiz can be kept all at once, and each of them does something. */
export const settingsInConflict: Rule = {
  level: "error",
  scope: "module",
  find: (content) => {
    const kindOf = new Map(content.questions.map(({ id, kind }) => [id, kind]));
    return content.quizzes.flatMap((quiz) => {
      const ids = quiz.slots.flatMap((slot) => slotQuestions(slot, content));
      const kinds = new Set(ids.flatMap((id) => kindOf.get(id) ?? []));
      return CONFLICTS.filter(({ isIn }) => isIn(quiz, kinds)).map(({ setting, message }) => ({
        subject: { kind: "quiz", id: quiz.id, path: [setting] } as const,
        message,
      }));
    });
  },
};
