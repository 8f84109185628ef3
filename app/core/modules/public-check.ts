import { drawOptionOrder } from "../attempts/draw-option-order";
import { drawVariables } from "../attempts/draw-variables";
import { seededRandom } from "../attempts/seeded-random";
import { askedQuestion } from "../questions/asked-question";
import type { AuthoredQuestion } from "../questions/authored-question";
import type { OptionOrder } from "../questions/drawn-order";
import { type PublicQuestion, publicQuestion } from "../questions/public-question";
import type { Question } from "../questions/question";

/** A check has no attempt to fix its order: it is drawn from the question's own id, for everyone. */
export function checkOptionOrder(question: AuthoredQuestion): OptionOrder {
  const random = seededRandom(question.id);
  return drawOptionOrder({ question, random, shuffleOptions: true });
}

/** The check with values for its variables, drawn in the same way; throws when none fit. */
export function askedCheck(question: AuthoredQuestion): Question {
  const asked = askedQuestion(question, drawVariables(question, "check"));
  if (!asked) throw new Error(`The values drawn for ${question.id} do not fit it.`);
  return asked;
}

/** What a learner may see of a check before answering it. */
export function publicCheck(question: AuthoredQuestion): PublicQuestion {
  return publicQuestion(askedCheck(question), checkOptionOrder(question));
}
