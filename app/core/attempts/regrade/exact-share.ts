import type { Fraction } from "../../grading/fraction";
import { gradeAnswers, type MarkingRules } from "../../grading/grade-answers";
import { askedQuestion } from "../../questions/asked-question";
import type { AuthoredQuestion } from "../../questions/authored-question";
import { shareOfMark } from "../share-of-mark";
import type { SlotToRegrade } from "./regrade-types";

/**
 * The exact share of the points that a slot has earned: as its question's rule gives it, or, where the
 * mark came about otherwise (a person gave it), what the stored mark is of the points. Null while it
 * waits for a mark.
 */
export function exactShare(
  slot: SlotToRegrade,
  question: AuthoredQuestion | undefined,
  rules: MarkingRules,
): Fraction | null {
  const { markMicro, possibleMicro } = slot;
  if (markMicro === null) return null;
  const asked = question && askedQuestion(question, slot.variables);
  const share = asked ? gradeAnswers(asked, slot.given(), rules).fraction : null;
  return shareOfMark({ markMicro, possibleMicro }, [share]);
}
