import { type Grade, grade } from "../../grading/grade";
import { formatPoints, markOf } from "../../grading/mark";
import { claimPlaces } from "../../modules/claim-places";
import type { ModuleContent } from "../../modules/module-content";
import type { OptionOrder } from "../../questions/drawn-order";
import type { Question } from "../../questions/question";
import type { Response } from "../../questions/response";
import type { VisibleFeedback } from "../feedback";
import type { AnswerReview } from "./answer-review";
import { reviewAnswer } from "./review-answer";

/** A passage that a question rests on, as far as its page needs naming. */
export interface RestsOn {
  claimId: string;
  passageId: string;
}

/** What a learner gets back for one question; a part that may not be seen is absent. */
export interface QuestionReview {
  questionId: string;
  answered: boolean;
  answer: AnswerReview;
  outcome?: Grade["outcome"] | undefined;
  mark?: { earned: string; possible: string; working: string } | undefined;
  feedback?: readonly string[] | undefined;
  explanation?: string | undefined;
  passages?: RestsOn[] | undefined;
}

export interface ReviewedQuestion {
  content: Pick<ModuleContent, "sources">;
  question: Question;
  response: Response | null;
  optionOrder: OptionOrder;
  possibleMicro: number;
  visible: VisibleFeedback;
}

/** Points are shown with two decimals; the mark itself is never rounded. */
const SHOWN_DECIMALS = 2;

/** The review of one question: the answer, what it earned and why, as far as it may be seen. */
export function questionReview(reviewed: ReviewedQuestion): QuestionReview {
  const { question, response, optionOrder, possibleMicro, visible } = reviewed;
  const result = grade(question, response);
  return {
    questionId: question.id,
    answered: result.outcome !== "unanswered",
    answer: reviewAnswer({ question, response, optionOrder, grade: result }, visible),
    ...(visible.correctness ? { outcome: result.outcome } : {}),
    ...(visible.score
      ? {
          mark: {
            earned: formatPoints(markOf(result.fraction, possibleMicro), SHOWN_DECIMALS),
            possible: formatPoints(possibleMicro, SHOWN_DECIMALS),
            working: result.working,
          },
        }
      : {}),
    ...(visible.explanations
      ? {
          feedback: result.feedback,
          explanation: question.explanation,
          passages: restsOn(reviewed),
        }
      : {}),
  };
}

function restsOn({ content, question }: ReviewedQuestion): RestsOn[] {
  const places = claimPlaces(content);
  return question.claims.flatMap((claimId) => {
    const place = places.get(claimId);
    return place ? [{ claimId, passageId: place.passage.id }] : [];
  });
}
