import { z } from "zod";
import { type Categorise, categoriseSchema } from "./categorise";
import { type Cloze, clozeSchema } from "./cloze";
import { type Essay, essaySchema } from "./essay";
import { type HotSpot, hotSpotSchema } from "./hot-spot";
import { type Matching, matchingSchema } from "./matching";
import { type MultipleResponse, multipleResponseSchema } from "./multiple-response";
import { type Numeric, numericSchema } from "./numeric";
import { type Ordering, orderingSchema } from "./ordering";
import { type PassageSelection, passageSelectionSchema } from "./passage-selection";
import { type ShortText, shortTextSchema } from "./short-text";
import { type SingleChoice, singleChoiceSchema } from "./single-choice";
import { type TrueFalse, trueFalseSchema } from "./true-false";

export const QUESTION_KINDS = [
  "single-choice",
  "true-false",
  "multiple-response",
  "matching",
  "categorise",
  "ordering",
  "short-text",
  "numeric",
  "cloze",
  "passage-selection",
  "hot-spot",
  "essay",
] as const;

export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** The question type of each kind. */
export interface QuestionByKind {
  "single-choice": SingleChoice;
  "true-false": TrueFalse;
  "multiple-response": MultipleResponse;
  matching: Matching;
  categorise: Categorise;
  ordering: Ordering;
  "short-text": ShortText;
  numeric: Numeric;
  cloze: Cloze;
  "passage-selection": PassageSelection;
  "hot-spot": HotSpot;
  essay: Essay;
}

export type Question = QuestionByKind[QuestionKind];

/** A question whose answers are marked by its rule, without a person. */
export type RuleMarkedQuestion = Exclude<Question, Essay>;

/** The schema of each kind, as an author writes a question of it. */
export const questionSchemas = {
  "single-choice": singleChoiceSchema,
  "true-false": trueFalseSchema,
  "multiple-response": multipleResponseSchema,
  matching: matchingSchema,
  categorise: categoriseSchema,
  ordering: orderingSchema,
  "short-text": shortTextSchema,
  numeric: numericSchema,
  cloze: clozeSchema,
  "passage-selection": passageSelectionSchema,
  "hot-spot": hotSpotSchema,
  essay: essaySchema,
} satisfies { [Kind in QuestionKind]: z.ZodType<QuestionByKind[Kind]> };

/** A question of any kind, as an author writes it; the parsed value has the defaults filled in. */
export const questionSchema = z.discriminatedUnion("kind", [
  singleChoiceSchema,
  trueFalseSchema,
  multipleResponseSchema,
  matchingSchema,
  categoriseSchema,
  orderingSchema,
  shortTextSchema,
  numericSchema,
  clozeSchema,
  passageSelectionSchema,
  hotSpotSchema,
  essaySchema,
]);
