import type { AuthoredKind, AuthoredQuestion } from "./authored-question";
import { callByKind, type FunctionsByKind } from "./by-kind";
import { categoriseShuffles } from "./categorise";
import { clozeShuffles } from "./cloze";
import { essayShuffles } from "./essay";
import { hotSpotShuffles } from "./hot-spot";
import { matchingShuffles } from "./matching";
import { multipleResponseShuffles } from "./multiple-response";
import { numericShuffles } from "./numeric";
import { orderingShuffles } from "./ordering";
import { passageSelectionShuffles } from "./passage-selection";
import { shortTextShuffles } from "./short-text";
import { singleChoiceShuffles } from "./single-choice";
import { trueFalseShuffles } from "./true-false";

const shuffles = {
  "single-choice": singleChoiceShuffles,
  "true-false": trueFalseShuffles,
  "multiple-response": multipleResponseShuffles,
  matching: matchingShuffles,
  categorise: categoriseShuffles,
  ordering: orderingShuffles,
  "short-text": shortTextShuffles,
  numeric: numericShuffles,
  cloze: clozeShuffles,
  "passage-selection": passageSelectionShuffles,
  "hot-spot": hotSpotShuffles,
  essay: essayShuffles,
} satisfies FunctionsByKind<[], Record<string, string[]>>;

/** The lists of the question whose order may be drawn, by name, with their ids as written. */
export function questionShuffles(question: AuthoredQuestion): Record<string, string[]> {
  if (question.kind === "parameterised-numeric") return {};
  return callByKind<[], Record<string, string[]>>(shuffles, question);
}

const kindsThatMustBeDrawn: readonly AuthoredKind[] = ["matching", "categorise", "ordering"];

/**
 * Whether the question's lists must be drawn even in a quiz that keeps options as written: their
 * written order tends to give the key away, so the public view refuses to show it.
 */
export function mustBeDrawn(question: AuthoredQuestion): boolean {
  return kindsThatMustBeDrawn.includes(question.kind);
}
