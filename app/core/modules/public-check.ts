import { drawOptionOrder } from "../attempts/draw-option-order";
import { seededRandom } from "../attempts/seeded-random";
import type { OptionOrder } from "../questions/drawn-order";
import { type PublicQuestion, publicQuestion } from "../questions/public-question";
import type { Question } from "../questions/question";

/** A check has no attempt to fix its order: it is drawn from the question's own id, for everyone. */
export function checkOptionOrder(question: Question): OptionOrder {
  const random = seededRandom(question.id);
  return drawOptionOrder({ question, random, shuffleOptions: true });
}

/** What a learner may see of a check before answering it. */
export function publicCheck(question: Question): PublicQuestion {
  return publicQuestion(question, checkOptionOrder(question));
}
