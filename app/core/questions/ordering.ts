import { z } from "zod";
import { inDrawnOrder, type OptionOrder } from "./drawn-order";
import { kebabId } from "./ids";
import { pickBase, pickEntries, publicBase, publicEntry } from "./public-base";
import { questionBase, requiredText } from "./question-base";
import { answeredIds } from "./response-limits";
import { checkNames, checkUniqueIds, checkUniqueTexts, idsOf, structure } from "./structure-checks";

const ruleSchema = z.enum([
  "longest-subsequence",
  "all-or-nothing",
  "absolute-position",
  "right-neighbour",
]);

/** The items are to be put in the one right order. */
export const orderingSchema = z
  .strictObject({
    ...questionBase,
    kind: z.literal("ordering"),
    items: z
      .array(z.strictObject({ id: kebabId, text: requiredText }))
      .min(2, "Write at least 2 items.")
      .max(12, "Write at most 12 items."),
    key: z.array(kebabId),
    rule: ruleSchema.default("longest-subsequence"),
  })
  .superRefine(
    structure(({ items, key }, report) => {
      checkUniqueIds(items, ["items"], report);
      checkUniqueTexts(items, ["items"], report);
      for (const [index, id] of key.entries()) {
        checkNames({ named: id, known: idsOf(items) }, ["key", index], report);
        if (key.indexOf(id) !== index) {
          report(["key", index], `The key names “${id}” twice: remove one.`);
        }
      }
      for (const id of idsOf(items)) {
        if (!key.includes(id)) {
          report(["key"], `The key leaves out “${id}”: put each item in its place.`);
        }
      }
    }),
  );

export type Ordering = z.infer<typeof orderingSchema>;

export const orderingResponseSchema = z.strictObject({
  kind: z.literal("ordering"),
  order: answeredIds,
});

export type OrderingResponse = z.infer<typeof orderingResponseSchema>;

export const publicOrderingSchema = z.strictObject({
  ...publicBase,
  kind: z.literal("ordering"),
  items: z.array(publicEntry),
  rule: ruleSchema,
});

export type PublicOrdering = z.infer<typeof publicOrderingSchema>;

/**
 * What a learner may see. The items come in the drawn order only, since authors write them in
 * the right one; throws when none was drawn or it is not an order of them.
 */
export function orderingPublicView(question: Ordering, order: OptionOrder): PublicOrdering {
  const items = inDrawnOrder({ entries: question.items, name: "items", order });
  return publicOrderingSchema.parse({
    ...pickBase(question),
    kind: question.kind,
    items: pickEntries(items),
    rule: question.rule,
  });
}

/** The lists whose order may be drawn, with their ids. */
export function orderingShuffles(question: Ordering): Record<string, string[]> {
  return { items: idsOf(question.items) };
}

export function isBlankOrdering(response: OrderingResponse): boolean {
  return response.order.every((id) => id === "");
}

/** The response that earns every point. */
export function orderingKeyResponse(question: Ordering): OrderingResponse {
  return { kind: "ordering", order: [...question.key] };
}
