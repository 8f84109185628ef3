import { callByKind, type FunctionsByKind } from "./by-kind";
import { categoriseKeyResponse } from "./categorise";
import { clozeKeyResponse } from "./cloze";
import { essayKeyResponse } from "./essay";
import { hotSpotKeyResponse } from "./hot-spot";
import { matchingKeyResponse } from "./matching";
import { multipleResponseKeyResponse } from "./multiple-response";
import { numericKeyResponse } from "./numeric";
import { orderingKeyResponse } from "./ordering";
import { passageSelectionKeyResponse } from "./passage-selection";
import type { Question } from "./question";
import type { Response } from "./response";
import { shortTextKeyResponse } from "./short-text";
import { singleChoiceKeyResponse } from "./single-choice";
import { trueFalseKeyResponse } from "./true-false";

const keyResponses = {
  "single-choice": singleChoiceKeyResponse,
  "true-false": trueFalseKeyResponse,
  "multiple-response": multipleResponseKeyResponse,
  matching: matchingKeyResponse,
  categorise: categoriseKeyResponse,
  ordering: orderingKeyResponse,
  "short-text": shortTextKeyResponse,
  numeric: numericKeyResponse,
  cloze: clozeKeyResponse,
  "passage-selection": passageSelectionKeyResponse,
  "hot-spot": hotSpotKeyResponse,
  essay: essayKeyResponse,
} satisfies FunctionsByKind<[], Response>;

/**
 * A response that earns every point of the question, or for an essay the model answer. Secret until the key
 * may be seen.
 */
export function keyResponse(question: Question): Response {
  return callByKind<[], Response>(keyResponses, question);
}
