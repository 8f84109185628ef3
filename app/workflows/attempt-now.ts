import type { StartedLife } from "~/core/attempts/life/attempt-life";
import { triesOfQuestion } from "~/core/attempts/life/tries-of-question";
import type { AttemptWithSlots } from "~/data/attempt-record";
import { findAttempt } from "~/data/attempt-record";
import type { Database, Transaction } from "~/data/database";
import { listTries, type TriedAnswer } from "~/data/tries";
import type { AttemptOfLearner } from "./attempt-of-learner";

/** An attempt as it was read at one moment, as far as it decides what may become of it. */
export interface AttemptNow {
  attempt: AttemptWithSlots;
  tries: readonly TriedAnswer[];
  life: StartedLife;
}

type Asked = Pick<AttemptOfLearner, "quiz" | "slots">;

/** The attempt that was found, and its life. */
export function attemptAsFound({ attempt, tries, ...asked }: AttemptOfLearner): AttemptNow {
  return { attempt, tries, life: lifeOf(attempt, tries, asked) };
}

/** Reads the attempt anew: somebody has changed it since. Throws when it is gone. */
export async function attemptNow(
  store: Database | Transaction,
  { attempt: { id, learnerId }, ...asked }: AttemptOfLearner,
): Promise<AttemptNow> {
  const attempt = await findAttempt(store, { attemptId: id, learnerId });
  if (!attempt) throw new Error(`Attempt ${id} is gone.`);
  const tries = asked.quiz.tries ? await listTries(store, { attemptId: id }) : [];
  return { attempt, tries, life: lifeOf(attempt, tries, asked) };
}

export function lifeOf(
  attempt: AttemptWithSlots,
  tries: readonly TriedAnswer[],
  { slots }: Asked,
): StartedLife {
  const questions = new Map(slots.map(({ position, question }) => [position, question]));
  const lives = attempt.slots.map(({ position, revision }) => {
    const question = questions.get(position);
    const tried = triedAt(tries, position);
    const untried = { tries: 0, solved: false };
    const life = question && tried.length > 0 ? triesOfQuestion(question, tried) : untried;
    return [position, { revision, ...life }] as const;
  });
  return {
    state: attempt.state,
    deadlineAt: attempt.deadlineAt,
    endedBy: attempt.submittedBy,
    reached: attempt.reachedPosition,
    slots: new Map(lives),
    unmarked: attempt.slots.filter(({ outcome }) => outcome === "pending").length,
  };
}

/** The answers that were checked at one place, oldest first. */
export function triedAt(tries: readonly TriedAnswer[], position: number) {
  return tries.filter((each) => each.position === position).map(({ answer }) => answer);
}
