import { deadlineOf } from "~/core/attempts/deadline";
import { decide } from "~/core/attempts/life/decide";
import { lifeRulesOf } from "~/core/attempts/life/life-rules";
import { attemptInModule } from "~/data/attempt-log";
import { moveDeadline } from "~/data/change-deadline";
import { database } from "~/data/database";
import { now } from "~/platform/clock";
import { newId } from "~/platform/ids";
import { attemptAsFound } from "./attempt-now";
import { attemptOfLearner } from "./attempt-of-learner";

interface DeadlineWanted {
  attemptId: string;
  moduleId: string;
  /** How much longer than the quiz's limit the learner has in all: 150 = half as long again. */
  timeFactorPercent: number;
  byUserId: string | null;
  reason: string;
}

export type DeadlineChanged =
  | { kind: "changed"; deadlineAt: Date }
  /** It does not run any more. */
  | { kind: "over" }
  /** Its quiz has no limit of time. */
  | { kind: "untimed" }
  | { kind: "missing" };

/**
 * Gives a learner another time factor while the attempt runs: it ends by the quiz's limit times the
 * factor after its start, earlier or later than before.
 */
export async function changeDeadline(wanted: DeadlineWanted): Promise<DeadlineChanged> {
  const { attemptId, moduleId, timeFactorPercent, byUserId, reason } = wanted;
  const owner = await attemptInModule(database(), { attemptId, moduleId });
  const found = owner && (await attemptOfLearner({ attemptId, learnerId: owner.learnerId }));
  if (!found) return { kind: "missing" };
  const { startedAt } = found.attempt;
  const { timeLimitMinutes: limitMinutes } = found.quiz;
  const to = deadlineOf({ startedAt, limitMinutes, timeFactor: timeFactorPercent / 100 });
  if (to === null) return { kind: "untimed" };
  const { life } = attemptAsFound(found);
  const decision = decide(life, { kind: "change-deadline", to }, lifeRulesOf(found.quiz));
  if (!decision.ok || decision.effect.kind !== "set-deadline") return { kind: "over" };
  const { from } = decision.effect;
  const change = { id: newId(), attemptId, from, to, timeFactorPercent, byUserId, reason };
  const moved = await moveDeadline(database(), { ...change, occurredAt: now() });
  return moved.kind === "moved" ? { kind: "changed", deadlineAt: to } : changeDeadline(wanted);
}
