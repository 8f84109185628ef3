import { answerIdentity } from "../../grading/answer-identity";
import { grade } from "../../grading/grade";
import type { Question } from "../../questions/question";
import { isBlankResponse, type Response } from "../../questions/response";
import type { SlotLife } from "./attempt-life";

/** How many different answers to a question were checked, and whether one was right. */
export function triesOfQuestion(
  question: Question,
  tried: readonly Response[],
): Pick<SlotLife, "tries" | "solved"> {
  const identities = new Set(tried.map((answer) => answerIdentity(question, answer)));
  return { tries: identities.size, solved: tried.some((answer) => isRight(question, answer)) };
}

/** What an answer that is to be checked is among those that were checked before. */
export function tryOf(
  question: Question,
  tried: readonly Response[],
  answer: Response | null,
): "right" | "not-right" | "repeated" | "blank" {
  // There is nothing to check at once in what a person marks.
  if (question.kind === "essay") return "blank";
  if (answer === null || isBlankResponse(answer)) return "blank";
  const identity = answerIdentity(question, answer);
  if (tried.some((earlier) => answerIdentity(question, earlier) === identity)) return "repeated";
  return isRight(question, answer) ? "right" : "not-right";
}

function isRight(question: Question, answer: Response): boolean {
  return grade(question, answer).outcome === "right";
}
