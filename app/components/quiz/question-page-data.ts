import type { GivenAnswer } from "~/core/attempts/given-answer";
import type { ShownTries } from "~/core/attempts/shown-tries";
import type { CertaintyUse } from "~/core/modules/quiz";
import type { ShownStimulus } from "~/core/modules/stimulus";
import type { PublicQuestion } from "~/core/questions/public-question";
import type { QuestionState } from "./question-state";

/** What the page of one question gets from the server. */
export interface QuestionPageData {
  attemptId: string;
  /** What the server calls the learner on this device. */
  learnerKey: string;
  quizTitle: string;
  position: number;
  question: PublicQuestion;
  /** What the question and others of its group are about; null when it stands alone. */
  stimulus: ShownStimulus | null;
  response: GivenAnswer | null;
  /** Whether the learner says how certain they are. */
  certainty: CertaintyUse;
  /** Where the quiz checks answers at once; null where it does not. */
  tries: ShownTries | null;
  navigation: "free" | "one-way";
  moduleId: string;
  revision: number;
  savedAt: string | null;
  questions: readonly QuestionState[];
  /** When the attempt ends; null without a limit. */
  time: { deadlineAt: string; leftAtLoad: number } | null;
  /** Drawn by the server for a browser without JavaScript. */
  operationId: string;
  /** Whether the learner asked for another question and was led to this one. */
  isSentHere: boolean;
}
