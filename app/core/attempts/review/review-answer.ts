import type { Grade, PendingGrade } from "../../grading/graded";
import type { OptionOrder } from "../../questions/drawn-order";
import type { Question, QuestionByKind, QuestionKind } from "../../questions/question";
import type { Response, ResponseByKind } from "../../questions/response";
import type { VisibleFeedback } from "../feedback";
import type {
  AnswerReview,
  ContextRow,
  OptionRow,
  PairRow,
  WholeOptionRow,
  WholeReview,
} from "./answer-review";
import {
  hotSpotReview,
  multipleResponseReview,
  passageSelectionReview,
  singleChoiceReview,
  trueFalseReview,
} from "./option-rows";
import {
  categoriseReview,
  clozeReview,
  matchingReview,
  numericReview,
  orderingReview,
  shortTextReview,
} from "./pair-rows";
import { essayReview } from "./text-review";

const reviews = {
  "single-choice": singleChoiceReview,
  "true-false": trueFalseReview,
  "multiple-response": multipleResponseReview,
  matching: matchingReview,
  categorise: categoriseReview,
  ordering: orderingReview,
  "short-text": shortTextReview,
  numeric: numericReview,
  cloze: clozeReview,
  "passage-selection": passageSelectionReview,
  "hot-spot": hotSpotReview,
  essay: essayReview,
} satisfies {
  [Kind in QuestionKind]: (
    question: QuestionByKind[Kind],
    response: ResponseByKind[Kind] | null,
  ) => WholeReview;
};

export interface AnsweredQuestion {
  question: Question;
  response: Response | null;
  grade: Grade | PendingGrade;
  /** The order in which the learner saw the options; parts without an order stand as written. */
  optionOrder: OptionOrder;
}

/**
 * A learner's answer, part by part, with as much of the key, of what was wrong and of the rationales
 * as the feedback matrix lets this learner see now. What may not be seen is absent, not empty.
 */
export function reviewAnswer(answered: AnsweredQuestion, visible: VisibleFeedback): AnswerReview {
  const whole = wholeReview(answered);
  if (whole.layout === "options") {
    const rows = inShownOrder(whole.rows, answered).map((row) => visibleOption(row, visible));
    return { layout: "options", rows, ...(whole.picture ? { picture: whole.picture } : {}) };
  }
  if (whole.layout === "text") {
    const { model, ...answer } = whole;
    return { ...answer, ...(visible.key ? { model } : {}) };
  }
  const rows = inShownOrder(whole.rows, answered).map(
    ({ expected, rationale, ...row }): PairRow => {
      const outcome = outcomeOf(row, answered.grade);
      return {
        ...row,
        ...(visible.correctness && outcome ? { outcome } : {}),
        ...(visible.key ? { expected } : {}),
        ...(visible.explanations ? { rationale } : {}),
      };
    },
  );
  return { layout: "pairs", rows };
}

function visibleOption(whole: WholeOptionRow, visible: VisibleFeedback): OptionRow | ContextRow {
  if ("context" in whole) return whole;
  const { right, rationale, ...row } = whole;
  return {
    ...row,
    ...(visible.key ? { right } : {}),
    ...(visible.explanations ? { rationale } : {}),
  };
}

/** Options, items and regions as the learner saw them. The rows of an ordering are places, and stay. */
function inShownOrder<Row extends { id: string }>(
  rows: readonly Row[],
  { question, optionOrder }: AnsweredQuestion,
): Row[] {
  const { options, items, regions } = optionOrder;
  const order = question.kind === "ordering" ? [] : (options ?? items ?? regions ?? []);
  return rows.toSorted((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
}

function wholeReview({ question, response }: AnsweredQuestion): WholeReview {
  // The registry's type pairs each kind with its review; TypeScript cannot follow that through a union.
  const review = reviews[question.kind] as (
    question: Question,
    response: Response | null,
  ) => WholeReview;
  return review(question, response?.kind === question.kind ? response : null);
}

function outcomeOf(row: Pick<PairRow, "id">, grade: Grade | PendingGrade): PairRow["outcome"] {
  const part = grade.parts.find(({ id }) => id === row.id);
  if (part) return part.outcome;
  if (grade.outcome === "unanswered") return "missing";
  return grade.outcome === "right" ? "right" : "wrong";
}
