import { z } from "zod";
import { inDrawnOrder, type OptionOrder } from "./drawn-order";
import { kebabId } from "./ids";
import { pairsRuleSchema } from "./matching";
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

/** Each item belongs to one of the categories. */
export const categoriseSchema = z
  .strictObject({
    ...questionBase,
    kind: z.literal("categorise"),
    categories: z
      .array(z.strictObject({ id: kebabId, label: requiredText }))
      .min(2, "Write at least 2 categories.")
      .max(6, "Write at most 6 categories."),
    items: z
      .array(z.strictObject(reasonedText))
      .min(2, "Write at least 2 items.")
      .max(15, "Write at most 15 items."),
    key: z.record(kebabId, kebabId),
    rule: pairsRuleSchema.default("pairs"),
  })
  .superRefine(
    structure(({ categories, items, key }, report) => {
      checkUniqueIds(categories, ["categories"], report);
      checkUniqueIds(items, ["items"], report);
      checkUniqueTexts(items, ["items"], report);
      checkPairing({ key, left: items, right: categories }, report);
    }),
  );

export type Categorise = z.infer<typeof categoriseSchema>;

/** `pairs` maps an item's id to the id of the category it was put in. */
export const categoriseResponseSchema = z.strictObject({
  kind: z.literal("categorise"),
  pairs: answeredPairs,
});

export type CategoriseResponse = z.infer<typeof categoriseResponseSchema>;

export const publicCategoriseSchema = z.strictObject({
  ...publicBase,
  kind: z.literal("categorise"),
  categories: z.array(z.strictObject({ id: z.string(), label: z.string() })),
  items: z.array(publicEntry),
  rule: pairsRuleSchema,
});

export type PublicCategorise = z.infer<typeof publicCategoriseSchema>;

/**
 * What a learner may see. The items come in the drawn order only, since authors write them by
 * category; throws when none was drawn or it is not an order of them.
 */
export function categorisePublicView(question: Categorise, order: OptionOrder): PublicCategorise {
  const items = inDrawnOrder({ entries: question.items, name: "items", order });
  return publicCategoriseSchema.parse({
    ...pickBase(question),
    kind: question.kind,
    categories: question.categories.map(({ id, label }) => ({ id, label })),
    items: pickEntries(items),
    rule: question.rule,
  });
}

/** The lists whose order may be drawn, with their ids. */
export function categoriseShuffles(question: Categorise): Record<string, string[]> {
  return { items: idsOf(question.items) };
}

export function isBlankCategorise(response: CategoriseResponse): boolean {
  return Object.values(response.pairs).every((category) => category === "");
}

/** The response that earns every point. */
export function categoriseKeyResponse(question: Categorise): CategoriseResponse {
  return { kind: "categorise", pairs: { ...question.key } };
}
