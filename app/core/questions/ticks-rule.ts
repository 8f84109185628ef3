import { z } from "zod";

/** How a question is marked of whose entries some are right, and any number may be chosen. */
export const ticksRuleSchema = z.enum([
  "proportional",
  "all-or-nothing",
  "net-correct",
  "every-decision",
]);

export type TicksRule = z.infer<typeof ticksRuleSchema>;
