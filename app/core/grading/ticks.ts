import type { TicksRule } from "~/core/questions/ticks-rule";
import { type Fraction, fraction, ONE, subtract, ZERO } from "./fraction";
import { flooredAtZero, type Grade, type GradePart, graded } from "./graded";

/** c of C keyed entries chosen, w wrong choices, W unkeyed entries. */
interface Ticks {
  readonly c: number;
  readonly C: number;
  readonly w: number;
  readonly W: number;
}

interface Judged {
  readonly fraction: Fraction;
  readonly ending: string;
}

function proportional({ c, C, w, W }: Ticks): Judged {
  const result = flooredAtZero(subtract(fraction(c, C), fraction(w, W)));
  return { ...result, ending: `${c}/${C} − ${w}/${W} = ${result.ending}` };
}

function allOrNothing({ c, C, w }: Ticks): Judged {
  return c === C && w === 0
    ? { fraction: ONE, ending: "all right, so 1." }
    : { fraction: ZERO, ending: "not all right, so 0." };
}

function netCorrect({ c, C, w }: Ticks): Judged {
  const result = flooredAtZero(fraction(c - w, C));
  return { ...result, ending: `(${c} − ${w})/${C} = ${result.ending}` };
}

function everyDecision({ c, C, w, W }: Ticks): Judged {
  const result = flooredAtZero(fraction(c + W - w, C + W));
  return { ...result, ending: `(${c} + ${W} − ${w})/(${C} + ${W}) = ${result.ending}` };
}

const rules = {
  proportional,
  "all-or-nothing": allOrNothing,
  "net-correct": netCorrect,
  "every-decision": everyDecision,
} satisfies Record<TicksRule, (ticks: Ticks) => Judged>;

/** The parts of a grade: what was chosen, in its order, then what was left out of the key. */
export function tickParts(key: readonly string[], chosen: ReadonlySet<string>): GradePart[] {
  const ticks = [...chosen].map((id): GradePart => {
    return { id, outcome: key.includes(id) ? "right" : "wrong" };
  });
  const missing = key.filter((id) => !chosen.has(id));
  return [...ticks, ...missing.map((id): GradePart => ({ id, outcome: "missing" }))];
}

interface ChosenEntries {
  readonly rule: TicksRule;
  readonly key: readonly string[];
  /** How many entries there are to choose from, those of the key among them. */
  readonly entries: number;
  readonly chosen: ReadonlySet<string>;
  /** What the working says was done: “options ticked”. */
  readonly done: string;
}

/**
 * The grade of entries chosen freely, c of C keyed ones and w of W others. Proportional:
 * max(0, c/C − w/W). Net correct: max(0, (c − w)/C). Every decision counts: (c + W − w)/(C + W).
 * All or nothing: 1 for exactly the keyed ones. An unknown id is a wrong choice, and never takes the
 * fraction below 0.
 */
export function gradeTicks({ rule, key, entries, chosen, done }: ChosenEntries): Grade {
  const c = key.filter((id) => chosen.has(id)).length;
  const C = key.length;
  const ticks = { c, C, w: chosen.size - c, W: entries - C };
  const { fraction: earned, ending } = rules[rule](ticks);
  const counts = `${c} of ${C} right ${done}, ${ticks.w} of ${ticks.W} wrong ones`;
  return graded({
    fraction: earned,
    parts: tickParts(key, chosen),
    working: `${counts}: ${ending}`,
  });
}
