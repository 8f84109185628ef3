import type { PublicQuestion } from "~/core/questions/public-question";
import type { QuestionKind } from "~/core/questions/question";
import type { Response, ResponseByKind } from "~/core/questions/response";
import { categoriseFromForm } from "./categorise-input";
import { clozeFromForm } from "./cloze-input";
import { essayFromForm } from "./essay-input";
import { hotSpotFromForm } from "./hot-spot-input";
import { matchingFromForm } from "./matching-input";
import { multipleResponseFromForm } from "./multiple-response-input";
import { numericFromForm } from "./numeric-input";
import { orderingFromForm } from "./ordering-input";
import { passageSelectionFromForm } from "./passage-selection-input";
import { shortTextFromForm } from "./short-text-input";
import { singleChoiceFromForm } from "./single-choice-input";
import { trueFalseFromForm } from "./true-false-input";

type PublicByKind = { [Kind in QuestionKind]: Extract<PublicQuestion, { kind: Kind }> };

const readers = {
  "single-choice": singleChoiceFromForm,
  "true-false": trueFalseFromForm,
  "multiple-response": multipleResponseFromForm,
  matching: matchingFromForm,
  categorise: categoriseFromForm,
  ordering: orderingFromForm,
  "short-text": shortTextFromForm,
  numeric: numericFromForm,
  cloze: clozeFromForm,
  "passage-selection": passageSelectionFromForm,
  "hot-spot": hotSpotFromForm,
  essay: essayFromForm,
} satisfies {
  [Kind in QuestionKind]: (question: PublicByKind[Kind], form: FormData) => ResponseByKind[Kind];
};

/**
 * The answer in a question's form, in the browser and on the server alike. Fields that the question
 * does not have are left alone. What a browser sent is still to be parsed by `responseSchema`; that
 * is left to the server, since the schema library would nearly double the script of a page.
 */
export function responseFromForm(question: PublicQuestion, form: FormData): Response {
  // The registry's type pairs each kind with its reader; TypeScript cannot follow that through a union.
  const read = readers[question.kind] as (question: PublicQuestion, form: FormData) => Response;
  return read(question, form);
}
