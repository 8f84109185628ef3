import { z } from "zod";
import { callByKind, type FunctionsByKind } from "./by-kind";
import { categorisePublicView, publicCategoriseSchema } from "./categorise";
import { clozePublicView, publicClozeSchema } from "./cloze";
import type { OptionOrder } from "./drawn-order";
import { essayPublicView, publicEssaySchema } from "./essay";
import { hotSpotPublicView, publicHotSpotSchema } from "./hot-spot";
import { matchingPublicView, publicMatchingSchema } from "./matching";
import { multipleResponsePublicView, publicMultipleResponseSchema } from "./multiple-response";
import { numericPublicView, publicNumericSchema } from "./numeric";
import { orderingPublicView, publicOrderingSchema } from "./ordering";
import { passageSelectionPublicView, publicPassageSelectionSchema } from "./passage-selection";
import type { Question } from "./question";
import { publicShortTextSchema, shortTextPublicView } from "./short-text";
import { publicSingleChoiceSchema, singleChoicePublicView } from "./single-choice";
import { publicTrueFalseSchema, trueFalsePublicView } from "./true-false";

export type { OptionOrder };

/** What a learner may see of a question of any kind: what is not listed here is secret. */
export const publicQuestionSchema = z.discriminatedUnion("kind", [
  publicSingleChoiceSchema,
  publicTrueFalseSchema,
  publicMultipleResponseSchema,
  publicMatchingSchema,
  publicCategoriseSchema,
  publicOrderingSchema,
  publicShortTextSchema,
  publicNumericSchema,
  publicClozeSchema,
  publicPassageSelectionSchema,
  publicHotSpotSchema,
  publicEssaySchema,
]);

export type PublicQuestion = z.infer<typeof publicQuestionSchema>;

const publicViews = {
  "single-choice": singleChoicePublicView,
  "true-false": trueFalsePublicView,
  "multiple-response": multipleResponsePublicView,
  matching: matchingPublicView,
  categorise: categorisePublicView,
  ordering: orderingPublicView,
  "short-text": shortTextPublicView,
  numeric: numericPublicView,
  cloze: clozePublicView,
  "passage-selection": passageSelectionPublicView,
  "hot-spot": hotSpotPublicView,
  essay: essayPublicView,
} satisfies FunctionsByKind<[OptionOrder], PublicQuestion>;

/**
 * What a learner may see of the question, its lists in the drawn order. Throws when a drawn order
 * is not an order of its list, or when a list that must be drawn was not (see `mustBeDrawn`).
 */
export function publicQuestion(question: Question, order: OptionOrder): PublicQuestion {
  return callByKind<[OptionOrder], PublicQuestion>(publicViews, question, order);
}
