import type { TicksRule } from "~/core/questions/ticks-rule";

/** What a learner is told about a question in which any number may be chosen. */
export const TICKS_HINTS: Record<TicksRule, string> = {
  proportional: "Tick all that are right. A wrong tick takes away what it adds.",
  "all-or-nothing": "Tick all that are right. Only the exact set earns the points.",
  "net-correct": "Tick all that are right. Each wrong tick cancels a right one.",
  "every-decision": "Tick all that are right. Leaving a wrong one unticked counts too.",
};
