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

/**
 * Draws `draw` different questions of the pool, of which `perObjective` says how many at least serve an
 * objective; `points` is what each of them is worth.
 */
const poolSlotSchema = z.strictObject({
  pool: z.array(kebabId).min(1, "must name at least one question"),
  draw: z.int().min(1, "must be 1 or more"),
  perObjective: z.record(kebabId, z.int().min(1, "must be 1 or more")).exactOptional(),
  points: pointsSchema.exactOptional(),
});

/** Asks the questions of a group side by side, in the order of their file: all of them, or `draw`. */
const groupSlotSchema = z.strictObject({
  group: kebabId,
  draw: z.int().min(1, "must be 1 or more").exactOptional(),
  points: pointsSchema.exactOptional(),
});

export const slotSchema = z.union([questionSlotSchema, poolSlotSchema, groupSlotSchema]);
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

/** Which of a learner's attempts counts, when there are several. */
export const COUNTING_RULES = ["highest", "latest", "first", "average"] as const;
export type CountingRule = (typeof COUNTING_RULES)[number];

/**
 * Several tries at each question, checked at once: `allowed` tries, and what each earlier wrong one
 * takes off, as a fraction of the question's points (0 to 1).
 */
const triesSchema = z.strictObject({
  allowed: z.int().min(1, "must be 1 or more").max(10, "must be at most 10"),
  penalty: z
    .number()
    .min(0, "must be 0 to 1")
    .max(1, "must be 0 to 1")
    .refine((share) => Number(share.toFixed(3)) === share, "must have at most three decimals")
    .default(0),
});
export type Tries = z.infer<typeof triesSchema>;

/** Whether learners say how certain they are, and whether that changes the mark. */
const certaintySchema = z.enum(["off", "recorded", "marked"]);
export type CertaintyUse = z.infer<typeof certaintySchema>;

const MOST_WAIT_MINUTES = 30 * 24 * 60;

/**
 * `quizzes/<id>.yaml`. `passMark` is a fraction of the possible points (0 to 1); `attempts` a whole
 * number or `unlimited`; `waitMinutes` lie between the end of one attempt and the start of the next; a
 * mixed quiz can raise an objective to mastered. Every setting has a default, so that a version that
 * was stored before the setting existed is still read.
 */
export const quizFileSchema = z.strictObject({
  title: textSchema,
  summary: textSchema,
  mixed: z.boolean().default(false),
  slots: z.array(slotSchema).min(1, "must hold at least one slot"),
  passMark: z.number().min(0, "must be 0 to 1").max(1, "must be 0 to 1").default(0.7),
  attempts: z.union([z.literal("unlimited"), z.int().min(1)]).default("unlimited"),
  waitMinutes: z
    .number()
    .min(0, "must be 0 or more")
    .max(MOST_WAIT_MINUTES, "must be at most 30 days")
    .default(0),
  counts: z.enum(COUNTING_RULES).default("highest"),
  timeLimitMinutes: z.number().positive("must be more than 0").nullable().default(null),
  endOfTime: z.enum(["submit", "abandon"]).default("submit"),
  navigation: z.enum(["free", "one-way"]).default("free"),
  tries: triesSchema.nullable().default(null),
  certainty: certaintySchema.default("off"),
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
