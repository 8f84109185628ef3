import { decide } from "~/core/attempts/life/decide";
import { lifeRulesOf } from "~/core/attempts/life/life-rules";
import { markAttempt } from "~/core/attempts/mark-attempt";
import type { AttemptWithSlots, OwnedAttempt } from "~/data/attempt-record";
import { database } from "~/data/database";
import { type Ending, type SubmissionMarks, withSubmission } from "~/data/submission";
import type { TriedAnswer } from "~/data/tries";
import { now } from "~/platform/clock";
import { lifeOf, triedAt } from "./attempt-now";
import { type AttemptOfLearner, attemptOfLearner } from "./attempt-of-learner";

interface AttemptToSubmit extends OwnedAttempt {
  /** Who wants it to end: the learner, or the clock, which only ends what is due. */
  submittedBy?: "learner" | "deadline";
  operationId?: string | undefined;
}

/** Ends and marks an attempt, once; submitting again changes nothing. */
export async function submitAttempt({
  attemptId,
  learnerId,
  submittedBy = "learner",
  operationId,
}: AttemptToSubmit): Promise<{ kind: "submitted" | "running" | "missing" }> {
  const found = await attemptOfLearner({ attemptId, learnerId });
  if (!found) return { kind: "missing" };
  const submittedAt = now();
  const hasTries = found.quiz.tries !== null;
  const result = await withSubmission(
    database(),
    { attemptId, learnerId, operationId, submittedAt, hasTries },
    (attempt, tries) => endingOf({ found, attempt, tries }, submittedBy, submittedAt),
  );
  if (result.kind === "missing") return { kind: "missing" };
  return { kind: result.attempt.state === "running" ? "running" : "submitted" };
}

/** What is stored at the moment of the ending: answers may have come in since it was found. */
interface StoredAnswers {
  found: AttemptOfLearner;
  attempt: AttemptWithSlots;
  tries: readonly TriedAnswer[];
}

/** How the attempt ends now; null when it does not. */
function endingOf(
  stored: StoredAnswers,
  wantedBy: "learner" | "deadline",
  at: Date,
): Ending | null {
  const { found, attempt, tries } = stored;
  const life = lifeOf(attempt, tries, found);
  const rules = lifeRulesOf(found.quiz);
  const marks = marksOf(stored);
  const unmarked = marks.slots.filter(({ outcome }) => outcome === "pending").length;
  const byClock = decide(life, { kind: "end-of-time", at, unmarked }, rules);
  const byLearner = decide(life, { kind: "submit", at, unmarked }, rules);
  // A learner who hands in when the time is over comes too late: the clock has ended it.
  const decision = byClock.ok || wantedBy === "deadline" ? byClock : byLearner;
  if (!decision.ok || decision.effect.kind !== "end") return null;
  const { state, by } = decision.effect;
  if (state === "abandoned") return { state, by, markMicro: null, passed: null, slots: [] };
  return { state, by, ...marks };
}

function marksOf({ found: { quiz, slots }, attempt, tries }: StoredAnswers): SubmissionMarks {
  const responses = new Map(attempt.slots.map(({ position, response }) => [position, response]));
  const answered = slots.map(({ position, question, possibleMicro }) => ({
    position,
    question,
    possibleMicro,
    response: responses.get(position)?.answer ?? null,
    certainty: responses.get(position)?.certainty ?? null,
    tried: triedAt(tries, position),
  }));
  const marked = markAttempt(answered, quiz.passMark, quiz);
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
