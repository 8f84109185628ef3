import { z } from "zod";
import { erratumSchema } from "./erratum";
import { claimId, kebabId } from "./ids";

/** Text that must be there. Plain, with `**strong**` and `*emphasis*` at most. */
export const requiredText = z
  .string()
  .trim()
  .min(1, "Write a text here; it must not be empty.")
  .max(4000, "Keep the text to 4,000 characters or fewer.");

/** Text that the content rules may ask for, so that its absence can be waived with a reason. */
export const optionalText = z
  .string()
  .trim()
  .max(4000, "Keep the text to 4,000 characters or fewer.")
  .default("");

/** A text of several pages, where one may be written. */
export const longText = z
  .string()
  .trim()
  .max(20_000, "Keep the text to 20,000 characters or fewer.")
  .default("");

/** Points of a question: above 0, at most 1,000, at most three decimals. */
const pointsSchema = z
  .number()
  .positive("A question is worth more than 0 points.")
  .max(1000, "A question is worth at most 1,000 points.")
  .refine((points) => /^\d+(?:\.\d{1,3})?$/.test(String(points)), {
    error: "Write the points with at most three decimals.",
  });

/** What a credit may be: 1 is all of the question's points, 0.5 half of them. */
export const creditSchema = z
  .number()
  .min(0, "A fraction of the points lies between 0 and 1.")
  .max(1, "A fraction of the points lies between 0 and 1.");

export const LEVELS = ["recall", "understand", "apply", "analyse"] as const;

/** The fields that every kind of question has; each kind's schema spreads them. */
export const questionBase = {
  id: kebabId,
  use: z.enum(["quiz", "check"]).default("quiz"),
  /** The group whose stimulus the question is about. */
  group: kebabId.exactOptional(),
  objectives: z.array(kebabId).min(1, "Name at least one objective that the question serves."),
  claims: z.array(claimId).default([]),
  level: z.enum(LEVELS),
  points: pointsSchema.default(1),
  stem: requiredText,
  explanation: optionalText,
  waive: z.array(z.strictObject({ rule: kebabId, reason: requiredText })).default([]),
  erratum: erratumSchema.exactOptional(),
};

/** An option, premise or item with the reason why it is right or wrong. */
export const reasonedText = { id: kebabId, text: requiredText, rationale: optionalText };
