import { z } from "zod";
import { kebabId } from "~/core/questions/ids";
import { textSchema } from "./text";

/** Points as an author writes them: above 0, at most three decimals. */
const pointsSchema = z
  .number()
  .positive("must be more than 0")
  .max(1000, "must be at most 1000")
  .refine((points) => Number(points.toFixed(3)) === points, "must have at most three decimals");

const questionSlotSchema = z.strictObject({
  question: kebabId,
  points: pointsSchema.exactOptional(),
});

/** Draws `draw` different questions of the pool; `points` is what each of them is worth. */
const poolSlotSchema = z.strictObject({
  pool: z.array(kebabId).min(1, "must name at least one question"),
  draw: z.int().min(1, "must be 1 or more"),
  points: pointsSchema.exactOptional(),
});

export const slotSchema = z.union([questionSlotSchema, poolSlotSchema]);
export type Slot = z.infer<typeof slotSchema>;

/** From when on a learner may see a part of the feedback. */
const FEEDBACK_TIMES = ["during", "after-submitting", "after-release", "never"] as const;
export const feedbackTimeSchema = z.enum(FEEDBACK_TIMES);
export type FeedbackTime = z.infer<typeof feedbackTimeSchema>;

export const FEEDBACK_PARTS = ["score", "correctness", "key", "explanations"] as const;
export type FeedbackPart = (typeof FEEDBACK_PARTS)[number];

export const feedbackMatrixSchema = z.strictObject({
  score: feedbackTimeSchema.default("after-submitting"),
  correctness: feedbackTimeSchema.default("after-submitting"),
  key: feedbackTimeSchema.default("after-submitting"),
  explanations: feedbackTimeSchema.default("after-submitting"),
});
export type FeedbackMatrix = z.infer<typeof feedbackMatrixSchema>;

/**
 * `quizzes/<id>.yaml`. `passMark` is a fraction of the possible points (0 to 1); `attempts` a whole
 * number or `unlimited`; a mixed quiz can raise an objective to mastered.
 */
export const quizFileSchema = z.strictObject({
  title: textSchema,
  summary: textSchema,
  mixed: z.boolean().default(false),
  slots: z.array(slotSchema).min(1, "must hold at least one slot"),
  passMark: z.number().min(0, "must be 0 to 1").max(1, "must be 0 to 1").default(0.7),
  attempts: z.union([z.literal("unlimited"), z.int().min(1)]).default("unlimited"),
  timeLimitMinutes: z.number().positive("must be more than 0").nullable().default(null),
  shuffleOptions: z.boolean().default(true),
  unseenFirst: z.boolean().default(true),
  feedback: feedbackMatrixSchema.default({
    score: "after-submitting",
    correctness: "after-submitting",
    key: "after-submitting",
    explanations: "after-submitting",
  }),
});

export const quizSchema = quizFileSchema.extend({ id: kebabId });
export type Quiz = z.infer<typeof quizSchema>;
