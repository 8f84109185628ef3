import { z } from "zod";

/**
 * What an erratum may say of its question:
 * - `accept-also`: what earned every point still does, and something more does too;
 * - `always-right`: every attempt at it earns every point, answered or not;
 * - `drop`: it counts for nothing, and new attempts do not ask it;
 * - `new-key`: the key was wrong, and this is the right one;
 * - `new-points`: it is worth something else;
 * - `wording`: only words changed, and no mark.
 */
export const ERRATUM_CHANGES = [
  "accept-also",
  "always-right",
  "drop",
  "new-key",
  "new-points",
  "wording",
] as const;

export type ErratumChange = (typeof ERRATUM_CHANGES)[number];

/** What changed in a question after it was published, and why, for those who answered it before. */
export const erratumSchema = z.strictObject({
  change: z.enum(ERRATUM_CHANGES),
  reason: z
    .string()
    .trim()
    .min(1, "Say in a sentence what was wrong: those who answered it may read this.")
    .max(1000, "Keep the reason to 1,000 characters or fewer."),
});

export type Erratum = z.infer<typeof erratumSchema>;
