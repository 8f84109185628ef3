import { z } from "zod";
import { inDrawnOrder, inDrawnOrWrittenOrder, type OptionOrder } from "./drawn-order";
import { kebabId } from "./ids";
import { pickBase, pickEntries, publicBase, publicEntry } from "./public-base";
import { questionBase, reasonedText, requiredText } from "./question-base";
import { answeredPairs } from "./response-limits";
import {
  checkPairing,
  checkUniqueIds,
  checkUniqueTexts,
  idsOf,
  structure,
} from "./structure-checks";

export const pairsRuleSchema = z.enum(["pairs", "all-or-nothing", "subtract-wrong"]);

/** How a question of pairs is marked. */
export type PairsRule = z.infer<typeof pairsRuleSchema>;

/** Each premise has one right choice; a choice may serve several premises, or none. */
export const matchingSchema = z
  .strictObject({
    ...questionBase,
    kind: z.literal("matching"),
    premises: z
      .array(z.strictObject(reasonedText))
      .min(2, "Write at least 2 premises.")
      .max(10, "Write at most 10 premises."),
    choices: z
      .array(z.strictObject({ id: kebabId, text: requiredText }))
      .min(2, "Write at least 2 choices.")
      .max(12, "Write at most 12 choices."),
    key: z.record(kebabId, kebabId),
    rule: pairsRuleSchema.default("pairs"),
  })
  .superRefine(
    structure(({ premises, choices, key }, report) => {
      checkUniqueIds(premises, ["premises"], report);
      checkUniqueIds(choices, ["choices"], report);
      checkUniqueTexts(premises, ["premises"], report);
      checkUniqueTexts(choices, ["choices"], report);
      checkPairing({ key, left: premises, right: choices }, report);
    }),
  );

export type Matching = z.infer<typeof matchingSchema>;

/** `pairs` maps a premise's id to the id of the choice given to it. */
export const matchingResponseSchema = z.strictObject({
  kind: z.literal("matching"),
  pairs: answeredPairs,
});

export type MatchingResponse = z.infer<typeof matchingResponseSchema>;

export const publicMatchingSchema = z.strictObject({
  ...publicBase,
  kind: z.literal("matching"),
  premises: z.array(publicEntry),
  choices: z.array(publicEntry),
  rule: pairsRuleSchema,
});

export type PublicMatching = z.infer<typeof publicMatchingSchema>;

/**
 * What a learner may see. The choices come in the drawn order only, since the written one often
 * follows the premises; throws when none was drawn or it is not an order of them.
 */
export function matchingPublicView(question: Matching, order: OptionOrder): PublicMatching {
  const premises = inDrawnOrWrittenOrder({ entries: question.premises, name: "premises", order });
  const choices = inDrawnOrder({ entries: question.choices, name: "choices", order });
  return publicMatchingSchema.parse({
    ...pickBase(question),
    kind: question.kind,
    premises: pickEntries(premises),
    choices: pickEntries(choices),
    rule: question.rule,
  });
}

/** The lists whose order may be drawn, with their ids. */
export function matchingShuffles(question: Matching): Record<string, string[]> {
  return { choices: idsOf(question.choices) };
}

export function isBlankMatching(response: MatchingResponse): boolean {
  return Object.values(response.pairs).every((choice) => choice === "");
}

/** The response that earns every point. */
export function matchingKeyResponse(question: Matching): MatchingResponse {
  return { kind: "matching", pairs: { ...question.key } };
}
