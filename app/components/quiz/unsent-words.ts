import { isUnsent, type OutboxEntry } from "./outbox/outbox-entry";
import type { Trouble } from "./outbox/save-operation";

const LIST = new Intl.ListFormat("en-GB");

/** "question 3", "questions 2 and 5". */
export function questionsWords(positions: readonly number[]): string {
  const numbers = [...positions].sort((one, other) => one - other).map(String);
  return `${numbers.length === 1 ? "question" : "questions"} ${LIST.format(numbers)}`;
}

const WHY = {
  unreachable: "the server cannot be reached",
  busy: "the server is busy",
  "signed-out": "you are signed out",
  "somebody-else": "you are signed in as somebody else",
} as const satisfies Record<Trouble["kind"], string>;

/** What is unsent and why; null when nothing is. */
export function unsentWords(entries: readonly OutboxEntry[], trouble: Trouble | null) {
  const positions = entries.filter(isUnsent).map(({ position }) => position);
  if (positions.length === 0) return null;
  const answers = positions.length === 1 ? "Your answer" : "Your answers";
  const are = positions.length === 1 ? "is" : "are";
  const because = trouble ? `, because ${WHY[trouble.kind]}` : "";
  return `${answers} to ${questionsWords(positions)} ${are} kept on this device and not sent yet${because}.`;
}

/** What the server will not have, one sentence for each question. */
export function refusedWords(entries: readonly OutboxEntry[]): string[] {
  return entries.flatMap(({ position, refusal }) =>
    refusal ? [`Could not save your answer to question ${position}. ${refusal.message}`] : [],
  );
}
