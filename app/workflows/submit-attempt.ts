import { markAttempt } from "~/core/attempts/mark-attempt";
import type { AttemptWithSlots, OwnedAttempt } from "~/data/attempt-record";
import { database } from "~/data/database";
import { type SubmissionMarks, withSubmission } from "~/data/submission";
import { now } from "~/platform/clock";
import { type AttemptOfLearner, attemptOfLearner } from "./attempt-of-learner";

interface AttemptToSubmit extends OwnedAttempt {
  submittedBy?: "learner" | "deadline";
}

/** Submits and marks an attempt, once; submitting again changes nothing. */
export async function submitAttempt({
  attemptId,
  learnerId,
  submittedBy = "learner",
}: AttemptToSubmit): Promise<{ kind: "submitted" | "missing" }> {
  const found = await attemptOfLearner({ attemptId, learnerId });
  if (!found) return { kind: "missing" };
  const submission = { attemptId, learnerId, submittedBy, submittedAt: now() };
  const { kind } = await withSubmission(database(), submission, (stored) => marksOf(found, stored));
  return { kind: kind === "missing" ? "missing" : "submitted" };
}

/** Marks what is stored at the moment of submission: answers may have come in since it was found. */
function marksOf({ quiz, slots }: AttemptOfLearner, stored: AttemptWithSlots): SubmissionMarks {
  const responses = new Map(stored.slots.map(({ position, response }) => [position, response]));
  const answered = slots.map(({ position, question, possibleMicro }) => ({
    position,
    question,
    possibleMicro,
    response: responses.get(position)?.answer ?? null,
  }));
  const marked = markAttempt(answered, quiz.passMark);
  return {
    markMicro: marked.markMicro,
    passed: marked.passed,
    slots: marked.slots.map(({ position, markMicro, grade }) => ({
      position,
      markMicro,
      outcome: grade.outcome,
    })),
  };
}
