import { isLate } from "../deadline";
import {
  type LifeCommand,
  type LifeDecision,
  type LifeRefusal,
  type LifeRules,
  refused,
  type SlotLife,
  type StartedLife,
} from "./attempt-life";

type Answer = Extract<LifeCommand, { kind: "answer" }>;
type Check = Extract<LifeCommand, { kind: "check" }>;

/**
 * An answer is accepted while the attempt runs. What comes after the end of time is kept and flagged
 * late, also when the server has ended the attempt meanwhile; what the learner handed in stays as it
 * is.
 */
export function decideAnswer(life: StartedLife, command: Answer, rules: LifeRules): LifeDecision {
  const slot = life.slots.get(command.position);
  if (!slot) return refused("no-such-question");
  if (life.endedBy === "learner") return refused("over");
  const reason = whyClosed(life, command, rules);
  if (reason) return refused(reason);
  if (command.baseRevision !== slot.revision) return refused("stale");
  const late = life.state !== "running" || isLate(command.at, life.deadlineAt);
  return appended(life, command.position, { slot, late, tried: false });
}

/** Checks an answer at once: one of the tries, unless the same answer was checked before. */
export function decideCheck(life: StartedLife, command: Check, rules: LifeRules): LifeDecision {
  const slot = life.slots.get(command.position);
  if (!slot) return refused("no-such-question");
  if (rules.triesAllowed === null) return refused("no-tries");
  if (life.state !== "running") return refused("over");
  const reason = whyClosed(life, command, rules);
  if (reason) return refused(reason);
  if (isLate(command.at, life.deadlineAt)) return refused("late");
  if (command.answer === "blank") return refused("blank");
  if (command.baseRevision !== slot.revision) return refused("stale");
  const tries = command.answer === "repeated" ? slot.tries : slot.tries + 1;
  const solved = command.answer === "right";
  return appended(life, command.position, {
    slot: { ...slot, tries, solved },
    late: false,
    tried: true,
  });
}

/** Why a question takes no answer just now, whatever the answer is; null when it does. */
export function whyClosed(
  { reached, slots }: Pick<StartedLife, "reached" | "slots">,
  { position }: { readonly position: number },
  { oneWay, triesAllowed }: LifeRules,
): LifeRefusal | null {
  if (oneWay && position < reached) return "left";
  if (oneWay && position > reached) return "not-reached";
  const slot = slots.get(position);
  if (triesAllowed === null || !slot) return null;
  if (slot.solved) return "solved";
  return slot.tries >= triesAllowed ? "no-tries-left" : null;
}

function appended(
  life: StartedLife,
  position: number,
  { slot, late, tried }: { slot: SlotLife; late: boolean; tried: boolean },
): LifeDecision {
  const revision = slot.revision + 1;
  const slots = new Map(life.slots).set(position, { ...slot, revision });
  const effect = { kind: "append", position, revision, late, tried } as const;
  return { ok: true, next: { ...life, slots }, effect };
}
