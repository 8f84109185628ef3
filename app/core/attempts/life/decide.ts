import { decideAnswer, decideCheck } from "./answer-moves";
import {
  type AttemptLife,
  type LifeCommand,
  type LifeDecision,
  type LifeRules,
  refused,
  type StartedLife,
} from "./attempt-life";
import { decideEndOfTime, decideSubmit } from "./end-moves";
import { decideMark, decideRegrade } from "./marking-moves";

/**
 * What becomes of an attempt when a command reaches it: the next life and what has to be stored for
 * it, or why not. A function of its arguments alone. Whoever stores the effect does so on the
 * condition that the attempt is still as it was found, and decides anew when it is not.
 */
export function decide(life: AttemptLife, command: LifeCommand, rules: LifeRules): LifeDecision {
  if (life.state === "not-started") {
    return command.kind === "start" ? started(command) : refused("not-started");
  }
  switch (command.kind) {
    case "start":
      return refused("already-started");
    case "answer":
      return decideAnswer(life, command, rules);
    case "check":
      return decideCheck(life, command, rules);
    case "go-on":
      return decideGoOn(life, command, rules);
    case "submit":
      return decideSubmit(life, command);
    case "end-of-time":
      return decideEndOfTime(life, command, rules);
    case "change-deadline":
      return decideDeadline(life, command.to);
    case "mark-by-person":
      return decideMark(life, command);
    case "regrade":
      return decideRegrade(life);
  }
}

type CommandOf<Kind extends LifeCommand["kind"]> = Extract<LifeCommand, { kind: Kind }>;

function started({ deadlineAt, slots }: CommandOf<"start">): LifeDecision {
  const positions = Array.from({ length: slots }, (_, index) => index + 1);
  const untouched = { revision: 0, tries: 0, solved: false };
  const next: StartedLife = {
    state: "running",
    deadlineAt,
    endedBy: null,
    reached: 1,
    slots: new Map(positions.map((position) => [position, untouched])),
    unmarked: 0,
  };
  return { ok: true, next, effect: { kind: "create" } };
}

/** One-way: to the question after the one that was reached, and no further. */
function decideGoOn(
  life: StartedLife,
  { to }: CommandOf<"go-on">,
  { oneWay }: LifeRules,
): LifeDecision {
  if (life.state !== "running") return refused("over");
  if (!life.slots.has(to)) return refused("no-such-question");
  if (oneWay && to < life.reached) return refused("left");
  if (oneWay && to > life.reached + 1) return refused("not-reached");
  const position = oneWay ? to : life.reached;
  return { ok: true, next: { ...life, reached: position }, effect: { kind: "reach", position } };
}

function decideDeadline(life: StartedLife, to: Date | null): LifeDecision {
  if (life.state !== "running") return refused("over");
  const effect = { kind: "set-deadline", from: life.deadlineAt, to } as const;
  return { ok: true, next: { ...life, deadlineAt: to }, effect };
}
