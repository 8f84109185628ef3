import { z } from "zod";
import { kebabId } from "./ids";

/**
 * What a person made of an answer by its rubric: the level of each criterion judged so far, and
 * points set by hand in place of what the levels add up to, with the reason for it.
 */
export const judgementSchema = z.strictObject({
  levels: z.record(kebabId, kebabId),
  byHand: z
    .strictObject({ micro: z.int().min(0), reason: z.string().trim().min(1).max(1000) })
    .nullable(),
});

export type Judgement = z.infer<typeof judgementSchema>;
