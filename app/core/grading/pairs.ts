import type { PairsRule } from "~/core/questions/matching";
import { ownEntry } from "~/core/questions/own-entry";
import { type Fraction, fraction, ONE, subtract, ZERO } from "./fraction";
import { flooredAtZero, type Grade, type GradePart, graded, inWords } from "./graded";

type Pairs = Readonly<Record<string, string>>;

interface Counts {
  readonly right: number;
  readonly wrong: number;
  readonly all: number;
}

interface Judged {
  readonly fraction: Fraction;
  readonly working: string;
}

function rightPairs({ right, all }: Counts): Judged {
  const earned = fraction(right, all);
  return { fraction: earned, working: `${right} of ${all} pairs right: ${inWords(earned)}.` };
}

function allOrNothing({ right, wrong, all }: Counts): Judged {
  return right === all && wrong === 0
    ? { fraction: ONE, working: `${right} of ${all} pairs right: all right, so 1.` }
    : { fraction: ZERO, working: `${right} of ${all} pairs right: not all right, so 0.` };
}

function subtractWrong({ right, wrong, all }: Counts): Judged {
  const result = flooredAtZero(subtract(fraction(right, all), fraction(wrong, all)));
  const sum = `${right}/${all} − ${wrong}/${all} = ${result.ending}`;
  return { ...result, working: `${right} of ${all} pairs right, ${wrong} wrong: ${sum}` };
}

const rules = {
  pairs: rightPairs,
  "all-or-nothing": allOrNothing,
  "subtract-wrong": subtractWrong,
} satisfies Record<PairsRule, (counts: Counts) => Judged>;

function partOf(id: string, key: Pairs, answered: Pairs): GradePart {
  const answer = ownEntry(answered, id) ?? "";
  if (answer === "") {
    return { id, outcome: "missing" };
  }
  return { id, outcome: answer === ownEntry(key, id) ? "right" : "wrong" };
}

/**
 * Matching and categorising: right pairs over all pairs (the default); all or nothing; or each
 * wrong pair takes one right pair away, not below 0. A pair left open is not wrong. A pair for an
 * unknown id earns nothing, and is a wrong pair to the two rules that look at those.
 */
export function gradePairs(
  question: { readonly key: Pairs; readonly rule: PairsRule },
  answered: Pairs,
): Grade {
  const parts = Object.keys(question.key).map((id) => partOf(id, question.key, answered));
  const unknown = Object.entries(answered).filter(
    ([id, answer]) => answer !== "" && !Object.hasOwn(question.key, id),
  );
  const count = (outcome: GradePart["outcome"]) =>
    parts.filter((part) => part.outcome === outcome).length;
  const wrong = count("wrong") + unknown.length;
  const counts = { right: count("right"), wrong, all: parts.length };
  return graded({ ...rules[question.rule](counts), parts });
}
