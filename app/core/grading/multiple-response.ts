import type {
  MultipleResponse,
  MultipleResponseResponse,
} from "~/core/questions/multiple-response";
import { type Fraction, fraction, ONE, subtract, ZERO } from "./fraction";
import { flooredAtZero, type Grade, type GradePart, graded } from "./graded";

/** c of C keyed options ticked, w wrong ticks, W unkeyed options. */
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
} satisfies Record<MultipleResponse["rule"], (ticks: Ticks) => Judged>;

function partsOf(question: MultipleResponse, ticked: ReadonlySet<string>): GradePart[] {
  const ticks = [...ticked].map((id): GradePart => {
    return { id, outcome: question.key.includes(id) ? "right" : "wrong" };
  });
  const missing = question.key.filter((id) => !ticked.has(id));
  return [...ticks, ...missing.map((id): GradePart => ({ id, outcome: "missing" }))];
}

/**
 * Multiple response, c of C keyed options ticked and w of W others. Proportional (the default):
 * max(0, c/C − w/W). Net correct: max(0, (c − w)/C). Every decision counts: (c + W − w)/(C + W).
 * All or nothing: 1 for exactly the keyed ones. A tick twice counts once; an unknown id is a wrong
 * tick, and never takes the fraction below 0.
 */
export function gradeMultipleResponse(
  question: MultipleResponse,
  response: MultipleResponseResponse,
): Grade {
  const ticked = new Set(response.options.filter((id) => id !== ""));
  const c = question.key.filter((id) => ticked.has(id)).length;
  const C = question.key.length;
  const ticks = { c, C, w: ticked.size - c, W: question.options.length - C };
  const { fraction: earned, ending } = rules[question.rule](ticks);
  const counts = `${c} of ${C} right options ticked, ${ticks.w} of ${ticks.W} wrong ones`;
  return graded({
    fraction: earned,
    parts: partsOf(question, ticked),
    working: `${counts}: ${ending}`,
  });
}
