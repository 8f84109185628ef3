import { z } from "zod";
import { type CategoriseResponse, categoriseResponseSchema, isBlankCategorise } from "./categorise";
import { type ClozeResponse, clozeResponseSchema, isBlankCloze } from "./cloze";
import { type EssayResponse, essayResponseSchema, isBlankEssay } from "./essay";
import { type HotSpotResponse, hotSpotResponseSchema, isBlankHotSpot } from "./hot-spot";
import { isBlankMatching, type MatchingResponse, matchingResponseSchema } from "./matching";
import {
  isBlankMultipleResponse,
  type MultipleResponseResponse,
  multipleResponseResponseSchema,
} from "./multiple-response";
import { isBlankNumeric, type NumericResponse, numericResponseSchema } from "./numeric";
import { isBlankOrdering, type OrderingResponse, orderingResponseSchema } from "./ordering";
import {
  isBlankPassageSelection,
  type PassageSelectionResponse,
  passageSelectionResponseSchema,
} from "./passage-selection";
import type { QuestionKind } from "./question";
import { isBlankShortText, type ShortTextResponse, shortTextResponseSchema } from "./short-text";
import {
  isBlankSingleChoice,
  type SingleChoiceResponse,
  singleChoiceResponseSchema,
} from "./single-choice";
import { isBlankTrueFalse, type TrueFalseResponse, trueFalseResponseSchema } from "./true-false";

/** The response type of each kind. */
export interface ResponseByKind {
  "single-choice": SingleChoiceResponse;
  "true-false": TrueFalseResponse;
  "multiple-response": MultipleResponseResponse;
  matching: MatchingResponse;
  categorise: CategoriseResponse;
  ordering: OrderingResponse;
  "short-text": ShortTextResponse;
  numeric: NumericResponse;
  cloze: ClozeResponse;
  "passage-selection": PassageSelectionResponse;
  "hot-spot": HotSpotResponse;
  essay: EssayResponse;
}

export type Response = ResponseByKind[QuestionKind];

/** A response to a question of any kind. Ids need not exist in the question. */
export const responseSchema = z.discriminatedUnion("kind", [
  singleChoiceResponseSchema,
  trueFalseResponseSchema,
  multipleResponseResponseSchema,
  matchingResponseSchema,
  categoriseResponseSchema,
  orderingResponseSchema,
  shortTextResponseSchema,
  numericResponseSchema,
  clozeResponseSchema,
  passageSelectionResponseSchema,
  hotSpotResponseSchema,
  essayResponseSchema,
]);

const blankTests = {
  "single-choice": isBlankSingleChoice,
  "true-false": isBlankTrueFalse,
  "multiple-response": isBlankMultipleResponse,
  matching: isBlankMatching,
  categorise: isBlankCategorise,
  ordering: isBlankOrdering,
  "short-text": isBlankShortText,
  numeric: isBlankNumeric,
  cloze: isBlankCloze,
  "passage-selection": isBlankPassageSelection,
  "hot-spot": isBlankHotSpot,
  essay: isBlankEssay,
} satisfies { [Kind in QuestionKind]: (response: ResponseByKind[Kind]) => boolean };

/** Whether the response answers nothing at all; such a response is not answered, rather than wrong. */
export function isBlankResponse(response: Response): boolean {
  // The registry's type pairs each kind with the test of its responses, which TypeScript cannot
  // follow through a union.
  const isBlank = blankTests[response.kind] as (response: Response) => boolean;
  return isBlank(response);
}
