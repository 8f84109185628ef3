import type { AuthoredQuestion } from "../questions/authored-question";
import type { OptionOrder } from "../questions/drawn-order";
import { mustBeDrawn, questionShuffles } from "../questions/shuffles";
import type { SeededRandom } from "./seeded-random";
import { shuffle } from "./shuffle";

export interface OptionDraw {
  question: AuthoredQuestion;
  random: SeededRandom;
  /** Whether the quiz shuffles options; lists that would give the key away are drawn all the same. */
  shuffleOptions: boolean;
}

/** The order in which each list of the question's options, choices or items is shown. */
export function drawOptionOrder({ question, random, shuffleOptions }: OptionDraw): OptionOrder {
  const lists = questionShuffles(question);
  if (!shuffleOptions && !mustBeDrawn(question)) return lists;
  const drawn = Object.entries(lists).map(([name, ids]) => [name, shuffle(ids, random)]);
  const order: Record<string, string[]> = Object.fromEntries(drawn);
  return question.kind === "ordering" ? awayFromKey(order, question.key) : order;
}

/** Items to be ordered never start in the right order: leaving them as they are would be an answer. */
function awayFromKey(order: Record<string, string[]>, key: readonly string[]): OptionOrder {
  const { items = [] } = order;
  if (items.some((id, place) => id !== key[place])) return order;
  return { ...order, items: [...items.slice(1), ...items.slice(0, 1)] };
}
