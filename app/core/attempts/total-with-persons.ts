import { type GivenAnswers, gradeAnswers, type MarkingRules } from "../grading/grade-answers";
import { rubricMark } from "../grading/rubric-mark";
import type { Judgement } from "../questions/judgement";
import type { Question } from "../questions/question";
import { type AttemptTotal, attemptTotal } from "./mark-attempt";
import { shareOfMark } from "./share-of-mark";

/** A slot of a submitted attempt with its stored mark, in micro-points. */
export interface StoredSlot {
  question: Question;
  given: GivenAnswers;
  possibleMicro: number;
  /** null while the answer waits for a person. */
  markMicro: number | null;
  /** Of the person whose mark it is, where a person marked it. */
  judgement: Judgement | null;
}

/**
 * The sum of stored marks, and whether it is a pass, with each share as exact as it was given: by the
 * question's rule or by the rubric. A mark that neither gives (a regraded one) counts as it is stored.
 */
export function totalWithPersons(
  slots: readonly StoredSlot[],
  { passMark, ...rules }: MarkingRules & { passMark: number },
): AttemptTotal {
  const earned = slots.map((slot) => {
    const { markMicro, possibleMicro } = slot;
    const share =
      markMicro === null ? null : shareOfMark({ markMicro, possibleMicro }, [shareOf(slot, rules)]);
    return { share, markMicro, possibleMicro };
  });
  return attemptTotal(earned, passMark);
}

function shareOf({ question, given, possibleMicro, judgement }: StoredSlot, rules: MarkingRules) {
  if (question.kind !== "essay" || judgement === null) {
    return gradeAnswers(question, given, rules).fraction;
  }
  const mark = rubricMark({ rubric: question.rubric, possibleMicro }, judgement);
  return mark.kind === "marked" ? mark.fraction : null;
}
