import { z } from "zod";

const FACTOR = "Give the time in per cent of the quiz's limit: a whole number from 10 to 1000.";

/** What the form sends that gives a learner more or less time. */
export const timeFormSchema = z.object({
  timeFactorPercent: z.coerce.number(FACTOR).int(FACTOR).min(10, FACTOR).max(1000, FACTOR),
  reason: z.string().trim().min(1, "Say why the time changes.").max(500, "Say it in 500 letters."),
});
