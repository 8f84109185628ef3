import { describe, expect, it } from "vitest";
import { LifeModel } from "../../../../tests/support/life-model";
import { seededRandom } from "../seeded-random";
import type { AttemptLife, LifeCommand, LifeRules, StartedLife } from "./attempt-life";
import { decide } from "./decide";

const SEQUENCES = 100_000;
const COMMANDS = 14;
const SLOTS = 3;
const EPOCH = Date.UTC(2026, 2, 1, 9);
const minutes = (count: number) => new Date(EPOCH + count * 60_000);

const random = seededRandom("the life of an attempt");
const pick = <Item>(items: readonly Item[]): Item => {
  const item = items[random.below(items.length)];
  if (item === undefined) throw new Error("Nothing to pick from.");
  return item;
};

function someRules(): LifeRules {
  return {
    triesAllowed: pick([null, null, 1, 2]),
    oneWay: random.below(2) === 0,
    endOfTime: pick(["submit", "abandon"]),
  };
}

/** Mostly a revision that fits, so that sequences get somewhere. */
function baseRevision(life: AttemptLife, position: number): number {
  const slot = life.state === "not-started" ? undefined : life.slots.get(position);
  return (slot?.revision ?? 0) + pick([0, 0, 0, 0, 1, -1]);
}

function someCommand(life: AttemptLife, at: Date): LifeCommand {
  const position = 1 + random.below(SLOTS + 1);
  const base = { at, position, baseRevision: baseRevision(life, position) };
  const unmarked = random.below(3);
  return pick<LifeCommand>([
    { kind: "start", deadlineAt: pick([null, minutes(30)]), slots: SLOTS },
    { kind: "answer", ...base },
    { kind: "answer", ...base },
    { kind: "check", ...base, answer: pick(["right", "not-right", "repeated", "blank"]) },
    { kind: "check", ...base, answer: "not-right" },
    { kind: "go-on", at, to: position },
    { kind: "submit", at, unmarked },
    { kind: "end-of-time", at, unmarked },
    { kind: "change-deadline", to: pick([null, minutes(10), minutes(60)]) },
    { kind: "mark-by-person", isFirst: random.below(2) === 0 },
    { kind: "regrade" },
  ]);
}

function seen(life: AttemptLife) {
  if (life.state === "not-started") return "not-started";
  const slots = [...life.slots].map(
    ([position, slot]) => `${position}:${slot.revision}/${slot.tries}${slot.solved ? "!" : ""}`,
  );
  const { state, endedBy, reached, unmarked, deadlineAt } = life;
  return `${state} ${endedBy} ${reached} ${unmarked} ${deadlineAt?.getTime()} ${slots.join(" ")}`;
}

/** Plays one random history on the machine and on the model. */
function play(): Set<string> {
  const rules = someRules();
  const model = new LifeModel(rules);
  const met = new Set<string>();
  let life: AttemptLife = { state: "not-started" };
  let clock = 0;
  for (let step = 0; step < COMMANDS; step += 1) {
    clock += pick([0, 1, 1, 3, 12]);
    const at = new Date(minutes(clock).getTime() + pick([0, 5_000, 5_001]));
    const command: LifeCommand =
      step === 0 && random.below(10) > 0
        ? { kind: "start", deadlineAt: pick([null, minutes(30)]), slots: SLOTS }
        : someCommand(life, at);
    const decision = decide(life, command, rules);
    const expected = model.take(command);
    met.add(`${life.state} ${command.kind} ${decision.ok}`);
    const outcome = decision.ok ? "done" : decision.reason;
    if (outcome !== expected) {
      throw new Error(`${JSON.stringify(command)} in ${seen(life)}: ${outcome}, not ${expected}`);
    }
    if (decision.ok) life = decision.next;
    if (seen(life) !== model.seen()) {
      throw new Error(`After ${JSON.stringify(command)}: ${seen(life)}, not ${model.seen()}`);
    }
  }
  return met;
}

describe("decide", () => {
  it(`does as the model does in ${SEQUENCES} random histories`, { timeout: 120_000 }, () => {
    const met = new Set<string>();
    for (let sequence = 0; sequence < SEQUENCES; sequence += 1) {
      for (const one of play()) met.add(one);
    }
    // Every command was met in every state: the histories reach what they are to prove.
    const states = ["not-started", "running", "waiting", "marked", "abandoned"];
    const kinds = new Set([...met].map((one) => one.split(" ")[1]));
    expect(kinds.size).toBe(9);
    for (const state of states) {
      for (const kind of kinds) {
        expect([...met].some((one) => one.startsWith(`${state} ${kind} `))).toBe(true);
      }
    }
  });

  const RULES: LifeRules = { triesAllowed: null, oneWay: false, endOfTime: "submit" };
  const LIFE: StartedLife = {
    state: "marked",
    deadlineAt: minutes(30),
    endedBy: "deadline",
    reached: 1,
    slots: new Map([[1, { revision: 2, tries: 0, solved: false }]]),
    unmarked: 0,
  };
  const late = { kind: "answer", at: minutes(31), position: 1, baseRevision: 2 } as const;

  it("keeps an answer that comes after the time ended the attempt, flagged late", () => {
    expect(decide(LIFE, late, RULES)).toMatchObject({
      ok: true,
      effect: { kind: "append", revision: 3, late: true, tried: false },
    });
  });

  it("takes nothing after the learner handed the attempt in", () => {
    const decision = decide({ ...LIFE, endedBy: "learner" }, late, RULES);
    expect(decision).toEqual({ ok: false, reason: "over" });
  });
});
