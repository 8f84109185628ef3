import type { PairsRule } from "~/core/questions/matching";

/** What the rules of matching and sorting questions are called for people. */
export const PAIRS_RULE_NAMES = {
  pairs: "Right pairs out of all (the usual rule)",
  "all-or-nothing": "All or nothing",
  "subtract-wrong": "Each wrong pair takes a right one away",
} satisfies Record<PairsRule, string>;
