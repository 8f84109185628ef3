import { z } from "zod";
import { creditSchema, requiredText } from "./question-base";
import type { ReportProblem } from "./structure-checks";

const patternText = requiredText
  .max(500, "Keep the answer to 500 characters or fewer.")
  .refine((text) => /[^*＊\s]/u.test(text), {
    error: "Write more than wildcards: this would match every answer.",
  });

/** How typed answers are judged: `*` stands for any run of characters, the first match wins. */
export const acceptedAnswers = {
  accepted: z
    .array(z.strictObject({ text: patternText, fraction: creditSchema.default(1) }))
    .min(1, "Write at least one accepted answer."),
  rejected: z
    .array(z.strictObject({ text: patternText, feedback: requiredText.optional() }))
    .default([]),
  caseSensitive: z.boolean().default(false),
  accentSensitive: z.boolean().default(true),
};

const acceptedAnswersSchema = z.strictObject(acceptedAnswers);

export type AcceptedAnswers = z.infer<typeof acceptedAnswersSchema>;

/** Reports a list of accepted answers of which none earns every point. */
export function checkFullCredit(
  { accepted }: Pick<AcceptedAnswers, "accepted">,
  path: readonly PropertyKey[],
  report: ReportProblem,
): void {
  if (accepted.every(({ fraction }) => fraction !== 1)) {
    report([...path, "accepted"], "No accepted answer earns every point: give one the fraction 1.");
  }
}

/**
 * An answer that the first full accepted pattern matches. Its wildcards stand for nothing, or for
 * “…” beside a space, which a typed answer could not begin, end or double.
 */
export function fullAnswer({ accepted }: Pick<AcceptedAnswers, "accepted">): string {
  const pattern = accepted.find(({ fraction }) => fraction === 1)?.text ?? "";
  return pattern.replace(/(?<=\s)\*+|\*+(?=\s)/gu, "…").replaceAll("*", "");
}
