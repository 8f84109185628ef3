import { z } from "zod";
import { inDrawnOrWrittenOrder, type OptionOrder } from "./drawn-order";
import { kebabId } from "./ids";
import { pickBase, pickEntries, publicBase, publicEntry } from "./public-base";
import { questionBase, reasonedText } from "./question-base";
import { answeredIds } from "./response-limits";
import {
  checkSeveralKeys,
  checkUniqueIds,
  checkUniqueTexts,
  idsOf,
  structure,
} from "./structure-checks";
import { ticksRuleSchema } from "./ticks-rule";

/** Some options of four to seven are right, but not all. */
export const multipleResponseSchema = z
  .strictObject({
    ...questionBase,
    kind: z.literal("multiple-response"),
    options: z
      .array(z.strictObject(reasonedText))
      .min(4, "Write at least 4 options.")
      .max(7, "Write at most 7 options."),
    key: z.array(kebabId).min(1, "Name at least one right option in the key."),
    rule: ticksRuleSchema.default("proportional"),
  })
  .superRefine(
    structure(({ options, key }, report) => {
      checkUniqueIds(options, ["options"], report);
      checkUniqueTexts(options, ["options"], report);
      checkSeveralKeys({ key, known: idsOf(options), thing: "option" }, report);
    }),
  );

export type MultipleResponse = z.infer<typeof multipleResponseSchema>;

export const multipleResponseResponseSchema = z.strictObject({
  kind: z.literal("multiple-response"),
  options: answeredIds,
});

export type MultipleResponseResponse = z.infer<typeof multipleResponseResponseSchema>;

export const publicMultipleResponseSchema = z.strictObject({
  ...publicBase,
  kind: z.literal("multiple-response"),
  options: z.array(publicEntry),
  rule: ticksRuleSchema,
});

export type PublicMultipleResponse = z.infer<typeof publicMultipleResponseSchema>;

/** What a learner may see, with the options in the drawn order; throws on an order not of them. */
export function multipleResponsePublicView(
  question: MultipleResponse,
  order: OptionOrder,
): PublicMultipleResponse {
  const options = inDrawnOrWrittenOrder({ entries: question.options, name: "options", order });
  return publicMultipleResponseSchema.parse({
    ...pickBase(question),
    kind: question.kind,
    options: pickEntries(options),
    rule: question.rule,
  });
}

/** The lists whose order may be drawn, with their ids. */
export function multipleResponseShuffles(question: MultipleResponse): Record<string, string[]> {
  return { options: idsOf(question.options) };
}

export function isBlankMultipleResponse(response: MultipleResponseResponse): boolean {
  return response.options.every((id) => id === "");
}

/** The response that earns every point. */
export function multipleResponseKeyResponse(question: MultipleResponse): MultipleResponseResponse {
  return { kind: "multiple-response", options: [...question.key] };
}
