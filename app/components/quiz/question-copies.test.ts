import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { answerCopies, copyOf, keepCopies, keepCopy } from "./question-copies";
import type { QuestionPageData } from "./question-page-data";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

let attempts = 0;
const page = (attemptId: string, position: number): QuestionPageData => ({
  attemptId,
  position,
  learnerKey: "learner",
  quizTitle: "Quiz",
  question: {
    id: `q${position}`,
    kind: "short-text",
    stem: "Why?",
    points: 1,
    caseSensitive: false,
  },
  stimulus: null,
  response: null,
  revision: 0,
  savedAt: null,
  questions: [1, 2].map((each) => ({ position: each, answered: false, flagged: false })),
  time: { deadlineAt: "2026-03-01T09:00:00.000Z", leftAtLoad: 60_000 },
  operationId: "operation",
  certainty: "off",
  tries: null,
  navigation: "free",
  moduleId: "module",
  isSentHere: false,
});
const ANSWER = { kind: "short-text", text: "because" } as const;

it("has a question with the time that is left now", () => {
  const attempt = `attempt-${++attempts}`;
  keepCopy(page(attempt, 1));
  vi.advanceTimersByTime(45_000);
  expect(copyOf(attempt, 1)?.time?.leftAtLoad).toBe(15_000);
  vi.advanceTimersByTime(45_000);
  expect(copyOf(attempt, 1)?.time?.leftAtLoad).toBe(0);
  expect(copyOf(attempt, 2)).toBeNull();
  expect(copyOf("another", 1)).toBeNull();
});

it("shows an answer that was given since, on its own page and in the list of every page", () => {
  const attempt = `attempt-${++attempts}`;
  keepCopies([page(attempt, 1), page(attempt, 2)]);
  answerCopies({ attemptId: attempt, position: 2, answer: ANSWER, answered: true });
  expect(copyOf(attempt, 2)?.response).toEqual(ANSWER);
  expect(copyOf(attempt, 1)?.response).toBeNull();
  for (const position of [1, 2]) {
    const { questions = [] } = copyOf(attempt, position) ?? {};
    expect(questions.map(({ answered }) => answered)).toEqual([false, true]);
  }
});

it("does not put what comes later from the server over what was answered since", () => {
  const attempt = `attempt-${++attempts}`;
  keepCopy(page(attempt, 1));
  answerCopies({ attemptId: attempt, position: 1, answer: ANSWER, answered: true });
  keepCopies([page(attempt, 1), page(attempt, 2)]);
  expect(copyOf(attempt, 1)?.response).toEqual(ANSWER);
  expect(copyOf(attempt, 2)).not.toBeNull();
});
