import { responseFromForm } from "~/components/questions/response-from-form";
import type { CertaintyLevel } from "~/core/attempts/certainty-level";
import { type GivenAnswer, givenAnswer } from "~/core/attempts/given-answer";
import type { PublicQuestion } from "~/core/questions/public-question";

/** What the form of a question holds now. */
export function givenInForm(question: PublicQuestion, form: FormData): GivenAnswer | null {
  return givenAnswer(responseFromForm(question, form), chosenCertainty(form));
}

function chosenCertainty(form: FormData): CertaintyLevel | null {
  const level = Number(form.get("certainty"));
  return level === 1 || level === 2 || level === 3 ? level : null;
}
