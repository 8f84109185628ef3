import type { PublicQuestion } from "~/core/questions/public-question";
import type { QuestionKind } from "~/core/questions/question";
import { type Response, type ResponseByKind, responseSchema } from "~/core/questions/response";
import { categoriseFromForm } from "./categorise-input";
import { clozeFromForm } from "./cloze-input";
import { matchingFromForm } from "./matching-input";
import { multipleResponseFromForm } from "./multiple-response-input";
import { numericFromForm } from "./numeric-input";
import { orderingFromForm } from "./ordering-input";
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
} satisfies {
  [Kind in QuestionKind]: (question: PublicByKind[Kind], form: FormData) => ResponseByKind[Kind];
};

export type ReadResponse = { ok: true; response: Response } | { ok: false; message: string };

/**
 * The answer in a question's form, in the browser and on the server alike. Fields that the question
 * does not have are left alone; an answer over its limits is refused with what to do.
 */
export function responseFromForm(question: PublicQuestion, form: FormData): ReadResponse {
  // The registry's type pairs each kind with its reader; TypeScript cannot follow that through a union.
  const read = readers[question.kind] as (question: PublicQuestion, form: FormData) => Response;
  const parsed = responseSchema.safeParse(read(question, form));
  if (parsed.success) return { ok: true, response: parsed.data };
  return { ok: false, message: parsed.error.issues[0]?.message ?? "This answer cannot be read." };
}
