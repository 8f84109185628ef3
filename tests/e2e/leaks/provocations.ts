import type { Browser } from "../../integration/access/browser";
import { type Heard, sendTo } from "../../integration/leaks/site-walk";

const MODULE = "/modules/every-kind";

const QUIZ_QUESTIONS = ["single", "statement", "several", "matched", "sorted", "ordered", "named"];

/** Forms that should be refused or fail, none of which submits an attempt. */
export async function provoke(browser: Browser, attempts: readonly string[]): Promise<Heard[]> {
  const heard: Heard[] = [];
  for (const { address, fields } of [...lessonForms(), ...attempts.flatMap(attemptForms)]) {
    heard.push(...(await sendTo(browser, { address, fields })));
  }
  return heard;
}

interface SentForm {
  address: string;
  fields: Record<string, string>;
}

/** A question of a quiz, asked for as if it were a check of a lesson, which is explained at once. */
function lessonForms(): SentForm[] {
  const address = `${MODULE}/lessons/the-lamp`;
  const answers = { option: "oil", value: "false", options: "wick", text: "lard", order: "climb" };
  return [
    ...QUIZ_QUESTIONS.map((questionId) => ({
      address,
      fields: { intent: "check", questionId, ...answers },
    })),
    { address, fields: { intent: "check", questionId: "check-oil", option: "x".repeat(10_000) } },
    { address, fields: { intent: "nonsense" } },
  ];
}

function attemptForms(attempt: string): SentForm[] {
  const operation = { operationId: "a-form-that-fails", baseRevision: "0" };
  const question = (position: number, fields: Record<string, string>) => ({
    address: `/attempts/${attempt}/questions/${position}`,
    fields: { ...operation, ...fields },
  });
  return [
    question(1, { option: "x".repeat(10_000) }),
    question(1, { go: "x".repeat(10_000) }),
    question(7, { text: "x".repeat(10_000) }),
    question(8, { text: "x".repeat(10_000) }),
    question(8, { baseRevision: "not a number" }),
    question(99, { option: "oil" }),
    { address: `/attempts/${attempt}/responses`, fields: { operations: "nonsense" } },
    { address: `/attempts/${attempt}/result`, fields: {} },
    { address: `/attempts/${attempt}/review`, fields: {} },
  ];
}
