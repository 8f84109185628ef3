import type { Ordering, OrderingResponse } from "~/core/questions/ordering";
import { type Fraction, fraction, ONE, ZERO } from "./fraction";
import { type Grade, graded, inWords } from "./graded";
import { longestRightRun } from "./longest-run";

interface Judged {
  readonly fraction: Fraction;
  readonly working: string;
  /** The ids of the items that stand right by the rule. */
  readonly right: readonly string[];
}

type Rule = (key: readonly string[], order: readonly string[]) => Judged;

function atTheirPlace(key: readonly string[], order: readonly string[]): string[] {
  return key.filter((id, place) => order[place] === id);
}

const longestSubsequence: Rule = (key, order) => {
  const right = longestRightRun(order, key);
  const [L, N] = [right.length, key.length];
  const counts = `${L} of ${N} items follow one another in the right order`;
  if (L === 0) {
    return { fraction: ZERO, right, working: `${counts}: 0.` };
  }
  const earned = fraction(L - 1, N - 1);
  const sum = `(${L} − 1)/(${N} − 1) = ${inWords(earned)}.`;
  return { fraction: earned, right, working: `${counts}: ${sum}` };
};

const absolutePosition: Rule = (key, order) => {
  const right = atTheirPlace(key, order);
  const earned = fraction(right.length, key.length);
  const counts = `${right.length} of ${key.length} items at their place`;
  return { fraction: earned, right, working: `${counts}: ${inWords(earned)}.` };
};

const rightNeighbour: Rule = (key, order) => {
  const followers = new Map(key.map((id, place) => [id, key[place + 1]]));
  const distinct = [...new Set(order)];
  const pairs = distinct.flatMap((id, place) => {
    const next = distinct[place + 1];
    return next !== undefined && followers.get(id) === next ? [[id, next]] : [];
  });
  const earned = fraction(pairs.length, key.length - 1);
  const counts = `${pairs.length} of ${key.length - 1} items followed by the right neighbour`;
  const right = [...new Set(pairs.flat())];
  return { fraction: earned, right, working: `${counts}: ${inWords(earned)}.` };
};

const allOrNothing: Rule = (key, order) => {
  const right = atTheirPlace(key, order);
  const counts = `${right.length} of ${key.length} items at their place`;
  return right.length === key.length && order.length === key.length
    ? { fraction: ONE, right, working: `${counts}: all right, so 1.` }
    : { fraction: ZERO, right, working: `${counts}: not all right, so 0.` };
};

const rules = {
  "longest-subsequence": longestSubsequence,
  "all-or-nothing": allOrNothing,
  "absolute-position": absolutePosition,
  "right-neighbour": rightNeighbour,
} satisfies Record<Ordering["rule"], Rule>;

/**
 * Ordering N items. By default (L − 1)/(N − 1), L the length of the longest subsequence in the right
 * order; or all or nothing; or items at their absolute place / N; or items followed by their right
 * neighbour / (N − 1). Unknown ids earn nothing but take up a place; a repeated id earns once.
 */
export function gradeOrdering(question: Ordering, response: OrderingResponse): Grade {
  const { fraction: earned, working, right } = rules[question.rule](question.key, response.order);
  const outcome = (id: string) => {
    if (right.includes(id)) {
      return "right";
    }
    return response.order.includes(id) ? "wrong" : "missing";
  };
  const parts = question.key.map((id) => ({ id, outcome: outcome(id) }) as const);
  return graded({ fraction: earned, working, parts });
}
