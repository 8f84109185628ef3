import { drawOptionOrder } from "../attempts/draw-option-order";
import { seededRandom } from "../attempts/seeded-random";
import { type PublicQuestion, publicQuestion } from "../questions/public-question";
import type { Question } from "../questions/question";

/** A check has no attempt to fix its order: it is drawn from the question's own id, for everyone. */
export function publicCheck(question: Question): PublicQuestion {
  const random = seededRandom(question.id);
  return publicQuestion(question, drawOptionOrder({ question, random, shuffleOptions: true }));
}
