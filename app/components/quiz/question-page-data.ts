import type { ShownStimulus } from "~/core/modules/stimulus";
import type { PublicQuestion } from "~/core/questions/public-question";
import type { Response } from "~/core/questions/response";
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
  response: Response | null;
  revision: number;
  savedAt: string | null;
  questions: readonly QuestionState[];
  /** When the attempt ends; null without a limit. */
  time: { deadlineAt: string; leftAtLoad: number } | null;
  /** Drawn by the server for a browser without JavaScript. */
  operationId: string;
}
