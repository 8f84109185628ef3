import { isLate } from "../deadline";
import {
  type LifeCommand,
  type LifeDecision,
  type LifeRules,
  refused,
  type StartedLife,
} from "./attempt-life";

type Submit = Extract<LifeCommand, { kind: "submit" }>;
type EndOfTime = Extract<LifeCommand, { kind: "end-of-time" }>;

/** The learner hands the attempt in; once its time is over, that is the clock's to do. */
export function decideSubmit(life: StartedLife, { at, unmarked }: Submit): LifeDecision {
  if (life.state !== "running") return refused("over");
  if (isLate(at, life.deadlineAt)) return refused("late");
  return ended(life, { state: submittedState(unmarked), by: "learner", unmarked });
}

/** The time is over, the network's grace included: the attempt is submitted, or closed unmarked. */
export function decideEndOfTime(
  life: StartedLife,
  { at, unmarked }: EndOfTime,
  { endOfTime }: LifeRules,
): LifeDecision {
  if (life.state !== "running") return refused("over");
  if (!isLate(at, life.deadlineAt)) return refused("not-due");
  if (endOfTime === "abandon") {
    return ended(life, { state: "abandoned", by: "deadline", unmarked: 0 });
  }
  return ended(life, { state: submittedState(unmarked), by: "deadline", unmarked });
}

/** With answers that a person has to mark an attempt waits for its mark. */
function submittedState(unmarked: number): "waiting" | "marked" {
  return unmarked > 0 ? "waiting" : "marked";
}

interface Ending {
  readonly state: "waiting" | "marked" | "abandoned";
  readonly by: "learner" | "deadline";
  readonly unmarked: number;
}

function ended(life: StartedLife, { state, by, unmarked }: Ending): LifeDecision {
  const next = { ...life, state, endedBy: by, unmarked };
  return { ok: true, next, effect: { kind: "end", state, by } };
}
