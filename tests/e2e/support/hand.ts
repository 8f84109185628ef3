import type { Locator } from "@playwright/test";
import type { Question, QuestionByKind, QuestionKind } from "~/core/questions/question";
import type { Response, ResponseByKind } from "~/core/questions/response";

/** How an answer is given on a page: one way for each kind of question. */
export type Hand = {
  readonly [Kind in QuestionKind]: (
    scope: Locator,
    question: QuestionByKind[Kind],
    response: ResponseByKind[Kind],
  ) => Promise<void>;
};

interface Given {
  /** The part of the page that holds the question. */
  scope: Locator;
  question: Question;
  response: Response;
}

/** Gives this answer to this question. */
export async function answerWith(hand: Hand, { scope, question, response }: Given): Promise<void> {
  if (question.kind !== response.kind) throw new Error("The answer is of another kind.");
  // The type pairs each kind with its own answer; TypeScript cannot follow that through a union.
  const give = hand[question.kind] as (...given: [Locator, Question, Response]) => Promise<void>;
  await give(scope, question, response);
}

/** The text of the entry with this id, without the marks of emphasis. */
export function textOf(entries: readonly { id: string; text: string }[], id: string): string {
  const found = entries.find((entry) => entry.id === id);
  if (!found) throw new Error(`There is no entry ${id}.`);
  return found.text.replaceAll("*", "");
}
