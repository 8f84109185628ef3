import { z } from "zod";
import { acceptedAnswers, checkFullCredit, fullAnswer } from "./accepted-answers";
import { pickBase, publicBase } from "./public-base";
import { questionBase } from "./question-base";
import { typedAnswer } from "./response-limits";
import { structure } from "./structure-checks";

/** A word or a few, typed and compared with the accepted answers. */
export const shortTextSchema = z
  .strictObject({ ...questionBase, kind: z.literal("short-text"), ...acceptedAnswers })
  .superRefine(structure((question, report) => checkFullCredit(question, [], report)));

export type ShortText = z.infer<typeof shortTextSchema>;

export const shortTextResponseSchema = z.strictObject({
  kind: z.literal("short-text"),
  text: typedAnswer,
});

export type ShortTextResponse = z.infer<typeof shortTextResponseSchema>;

export const publicShortTextSchema = z.strictObject({
  ...publicBase,
  kind: z.literal("short-text"),
  caseSensitive: z.boolean(),
});

export type PublicShortText = z.infer<typeof publicShortTextSchema>;

/** What a learner may see. */
export function shortTextPublicView(question: ShortText): PublicShortText {
  return publicShortTextSchema.parse({
    ...pickBase(question),
    kind: question.kind,
    caseSensitive: question.caseSensitive,
  });
}

/** It has no list to shuffle. */
export function shortTextShuffles(): Record<string, string[]> {
  return {};
}

export function isBlankShortText(response: ShortTextResponse): boolean {
  return response.text.trim() === "";
}

/** A response that earns every point. */
export function shortTextKeyResponse(question: ShortText): ShortTextResponse {
  return { kind: "short-text", text: fullAnswer(question) };
}
