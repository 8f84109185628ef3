import type {
  Question,
  QuestionByKind,
  QuestionKind,
  RuleMarkedQuestion,
} from "~/core/questions/question";
import { isBlankResponse, type Response, type ResponseByKind } from "~/core/questions/response";
import { gradeCategorise } from "./categorise";
import { gradeCloze } from "./cloze";
import { gradeEssay } from "./essay";
import { ZERO } from "./fraction";
import { type Grade, graded, type PendingGrade, rightForEverybody, unanswered } from "./graded";
import { gradeHotSpot } from "./hot-spot";
import { gradeMatching } from "./matching";
import { gradeMultipleResponse } from "./multiple-response";
import { gradeNumeric } from "./numeric";
import { gradeOrdering } from "./ordering";
import { gradePassageSelection } from "./passage-selection";
import { gradeShortText } from "./short-text";
import { gradeSingleChoice } from "./single-choice";
import { gradeTrueFalse } from "./true-false";

export type { Grade };

/** The grader of each kind. Each takes a response that is not blank. */
export const graders = {
  "single-choice": gradeSingleChoice,
  "true-false": gradeTrueFalse,
  "multiple-response": gradeMultipleResponse,
  matching: gradeMatching,
  categorise: gradeCategorise,
  ordering: gradeOrdering,
  "short-text": gradeShortText,
  numeric: gradeNumeric,
  cloze: gradeCloze,
  "passage-selection": gradePassageSelection,
  "hot-spot": gradeHotSpot,
  essay: gradeEssay,
} satisfies {
  [Kind in QuestionKind]: (
    question: QuestionByKind[Kind],
    response: ResponseByKind[Kind],
  ) => Grade | PendingGrade;
};

/**
 * The grade of a response: a function of the question and the response alone. No response and a
 * blank one are not answered; a response to another kind of question is wrong; an essay is pending. A
 * question whose erratum calls every answer right gives every point, answered or not.
 * Never throws on a question and a response that fit their schemas.
 */
export function grade(question: RuleMarkedQuestion, response: Response | null): Grade;
export function grade(question: Question, response: Response | null): Grade | PendingGrade;
export function grade(question: Question, response: Response | null): Grade | PendingGrade {
  if (question.erratum?.change === "always-right") return rightForEverybody();
  if (response === null || isBlankResponse(response)) {
    return unanswered();
  }
  if (response.kind !== question.kind) {
    const working = "The answer belongs to another kind of question: 0.";
    return graded({ fraction: ZERO, working });
  }
  // Question and response are of one kind, and the registry's type pairs that kind with its grader;
  // TypeScript cannot follow that through the unions.
  const gradeKind = graders[question.kind] as (
    question: Question,
    response: Response,
  ) => Grade | PendingGrade;
  return gradeKind(question, response);
}
