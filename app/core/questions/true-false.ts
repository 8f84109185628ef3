import { z } from "zod";
import { pickBase, publicBase } from "./public-base";
import { optionalText, questionBase } from "./question-base";

/** The stem is a statement that is true or false. */
export const trueFalseSchema = z.strictObject({
  ...questionBase,
  kind: z.literal("true-false"),
  key: z.boolean(),
  rationale: optionalText,
});

export type TrueFalse = z.infer<typeof trueFalseSchema>;

/** `null` is a choice that was taken back. */
export const trueFalseResponseSchema = z.strictObject({
  kind: z.literal("true-false"),
  value: z.boolean().nullable(),
});

export type TrueFalseResponse = z.infer<typeof trueFalseResponseSchema>;

export const publicTrueFalseSchema = z.strictObject({
  ...publicBase,
  kind: z.literal("true-false"),
});

export type PublicTrueFalse = z.infer<typeof publicTrueFalseSchema>;

/** What a learner may see. */
export function trueFalsePublicView(question: TrueFalse): PublicTrueFalse {
  return publicTrueFalseSchema.parse({ ...pickBase(question), kind: question.kind });
}

/** No list of it is ever shuffled: “true” always stands before “false”. */
export function trueFalseShuffles(): Record<string, string[]> {
  return {};
}

export function isBlankTrueFalse(response: TrueFalseResponse): boolean {
  return response.value === null;
}

/** The response that earns every point. */
export function trueFalseKeyResponse(question: TrueFalse): TrueFalseResponse {
  return { kind: "true-false", value: question.key };
}
