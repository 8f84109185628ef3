import { z } from "zod";
import type { Certainty } from "../grading/certainty";

/** How certain a learner says they are of an answer: 1 low, 2 middle, 3 high. */
export const certaintyLevelSchema = z.union([z.literal(1), z.literal(2), z.literal(3)]);
export type CertaintyLevel = z.infer<typeof certaintyLevelSchema>;

const NAMES = { 1: "low", 2: "middle", 3: "high" } as const satisfies Record<
  CertaintyLevel,
  Certainty
>;

/** The certainty by which an answer is marked: one that was not stated counts as low. */
export function certaintyOf(level: CertaintyLevel | null): Certainty {
  return NAMES[level ?? 1];
}
