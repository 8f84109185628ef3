import { gradeAnswers, type MarkingRules } from "../../grading/grade-answers";
import type { Grade, Outcome, PendingGrade } from "../../grading/graded";
import { formatPoints, markOf } from "../../grading/mark";
import { claimPlaces } from "../../modules/claim-places";
import type { ModuleContent } from "../../modules/module-content";
import type { OptionOrder } from "../../questions/drawn-order";
import type { Question } from "../../questions/question";
import type { Response } from "../../questions/response";
import { type CertaintyLevel, certaintyOf } from "../certainty-level";
import type { VisibleFeedback } from "../feedback";
import type { AnswerReview } from "./answer-review";
import { type PersonReview, personReview, type ReleasedMark } from "./person-review";
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
  /** How certain the learner said they were of the answer. */
  certainty?: CertaintyLevel | undefined;
  answer: AnswerReview;
  outcome?: Outcome | undefined;
  mark?: { earned: string; possible: string; working: string } | undefined;
  feedback?: readonly string[] | undefined;
  explanation?: string | undefined;
  passages?: RestsOn[] | undefined;
  /** What the person who marked the answer says of it. */
  person?: PersonReview | undefined;
}

export interface ReviewedQuestion {
  content: Pick<ModuleContent, "sources">;
  question: Question;
  response: Response | null;
  optionOrder: OptionOrder;
  possibleMicro: number;
  visible: VisibleFeedback;
  /** What was checked at once before the response, oldest first; none when it is left out. */
  tried?: readonly Response[] | undefined;
  /** How certain the learner said they were; null or left out where it was not said. */
  certainty?: CertaintyLevel | null | undefined;
  /** What the quiz makes of tries and certainty; nothing when it is left out. */
  marking?: MarkingRules | undefined;
  /** A person's mark of an answer that a person marks; null or absent while there is none. */
  released?: ReleasedMark | null;
  /** What the slot has earned, where its mark was changed after submission; absent elsewhere. */
  changed?: ChangedMark | undefined;
}

/** A mark that is no longer what the question's own version makes of the answer. In micro-points. */
export interface ChangedMark {
  outcome: Outcome;
  markMicro: number;
  possibleMicro: number;
}

/** Points are shown with two decimals; the mark itself is never rounded. */
const SHOWN_DECIMALS = 2;

/** The review of one question: the answer, what it earned and why, as far as it may be seen. */
export function questionReview(reviewed: ReviewedQuestion): QuestionReview {
  const { question, response, optionOrder, certainty, visible, released, changed } = reviewed;
  const result = gradeOf(reviewed);
  const mark = markShown(reviewed, result);
  const atFirst = result.outcome === "pending" ? (released?.outcome ?? "pending") : result.outcome;
  const outcome = changed?.outcome ?? atFirst;
  return {
    questionId: question.id,
    answered: result.outcome !== "unanswered",
    ...(certainty && response ? { certainty } : {}),
    answer: reviewAnswer({ question, response, optionOrder, grade: result }, visible),
    // That an answer waits says nothing about what it will earn.
    ...(visible.correctness || outcome === "pending" ? { outcome } : {}),
    ...(visible.score && mark ? { mark } : {}),
    ...(released ? { person: personReview(question, released, visible) } : {}),
    ...(visible.explanations
      ? {
          feedback: result.feedback,
          explanation: question.explanation,
          passages: restsOn(reviewed),
        }
      : {}),
  };
}

function gradeOf({ question, response, tried = [], certainty = null, marking }: ReviewedQuestion) {
  const given = { response, tried, certainty: certaintyOf(certainty) };
  return gradeAnswers(question, given, marking ?? { tries: null, certainty: "off" });
}

/** null while there is no mark. */
function markShown(reviewed: ReviewedQuestion, result: Grade | PendingGrade) {
  const { possibleMicro, released, changed } = reviewed;
  if (changed) {
    return {
      earned: formatPoints(changed.markMicro, SHOWN_DECIMALS),
      possible: formatPoints(changed.possibleMicro, SHOWN_DECIMALS),
      working: `At first: ${result.working} The mark was changed after that.`,
    };
  }
  const earned =
    result.outcome === "pending"
      ? released && { markMicro: released.markMicro, working: released.working }
      : { markMicro: markOf(result.fraction, possibleMicro), working: result.working };
  return earned
    ? {
        earned: formatPoints(earned.markMicro, SHOWN_DECIMALS),
        possible: formatPoints(possibleMicro, SHOWN_DECIMALS),
        working: earned.working,
      }
    : null;
}

/** Each passage once, by the first of the question's claims in it. */
function restsOn({ content, question }: ReviewedQuestion): RestsOn[] {
  const places = claimPlaces(content);
  const byPassage = new Map<string, RestsOn>();
  for (const claimId of question.claims) {
    const passageId = places.get(claimId)?.passage.id;
    if (passageId !== undefined && !byPassage.has(passageId)) {
      byPassage.set(passageId, { claimId, passageId });
    }
  }
  return [...byPassage.values()];
}
