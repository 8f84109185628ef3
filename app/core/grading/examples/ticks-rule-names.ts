import type { TicksRule } from "~/core/questions/ticks-rule";

/** What the rules are called for people by which ticks of right and wrong entries are marked. */
export const TICKS_RULE_NAMES = {
  proportional: "Right share less wrong share (the usual rule)",
  "all-or-nothing": "All or nothing",
  "net-correct": "Right ticks less wrong ticks",
  "every-decision": "Every one of them counts as a decision",
} satisfies Record<TicksRule, string>;
