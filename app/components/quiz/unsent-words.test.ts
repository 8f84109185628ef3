import { expect, it } from "vitest";
import type { OutboxEntry } from "./outbox/outbox-entry";
import { questionsWords, refusedWords, unsentWords } from "./unsent-words";

const entry = (position: number, rest: Partial<OutboxEntry> = {}): OutboxEntry => ({
  attempt: "attempt",
  learner: "learner",
  position,
  revision: 0,
  operation: null,
  edit: { answer: null },
  refusal: null,
  ...rest,
});
const refused = entry(4, { edit: null, refusal: { answer: null, message: "It is closed." } });

it("names questions in their order", () => {
  expect(questionsWords([3])).toBe("question 3");
  expect(questionsWords([12, 2, 5])).toBe("questions 2, 5 and 12");
});

it("says what is unsent, and why", () => {
  expect(unsentWords([], { kind: "unreachable" })).toBeNull();
  expect(unsentWords([refused], null)).toBeNull();
  expect(unsentWords([entry(3)], null)).toBe(
    "Your answer to question 3 is kept on this device and not sent yet.",
  );
  expect(unsentWords([entry(5), refused, entry(2)], { kind: "unreachable" })).toBe(
    "Your answers to questions 2 and 5 are kept on this device and not sent yet, because the server cannot be reached.",
  );
  expect(unsentWords([entry(1)], { kind: "signed-out" })).toMatch(/because you are signed out\.$/);
});

it("says what the server will not have", () => {
  expect(refusedWords([entry(1), refused])).toEqual([
    "Could not save your answer to question 4. It is closed.",
  ]);
});
