import { z } from "zod";
import { inDrawnOrWrittenOrder, type OptionOrder } from "./drawn-order";
import { kebabId } from "./ids";
import { pickBase, pickEntries, publicBase, publicEntry } from "./public-base";
import { questionBase, reasonedText } from "./question-base";
import { answeredId } from "./response-limits";
import { checkNames, checkUniqueIds, checkUniqueTexts, idsOf, structure } from "./structure-checks";

const optionSchema = z.strictObject({
  ...reasonedText,
  fraction: z
    .number()
    .min(-1, "An option's fraction lies between -1 and 1.")
    .max(1, "An option's fraction lies between -1 and 1.")
    .optional(),
});

/** One option of three to five is right; others may earn a part, or cost one. */
export const singleChoiceSchema = z
  .strictObject({
    ...questionBase,
    kind: z.literal("single-choice"),
    options: z
      .array(optionSchema)
      .min(3, "Write at least 3 options.")
      .max(5, "Write at most 5 options."),
    key: kebabId,
    shuffle: z.boolean().default(true),
  })
  .superRefine(
    structure(({ options, key, erratum }, report) => {
      checkUniqueIds(options, ["options"], report);
      checkUniqueTexts(options, ["options"], report);
      checkNames({ named: key, known: idsOf(options) }, ["key"], report);
      for (const [index, { id, fraction }] of options.entries()) {
        if (id === key && fraction !== undefined && fraction !== 1) {
          report(["options", index, "fraction"], "The key earns 1: leave its fraction out.");
        }
        if (id !== key && fraction === 1 && erratum?.change !== "accept-also") {
          report(
            ["options", index, "fraction"],
            "Only the key earns 1, unless an erratum says accept-also: write a fraction below 1.",
          );
        }
      }
    }),
  );

export type SingleChoice = z.infer<typeof singleChoiceSchema>;

export const singleChoiceResponseSchema = z.strictObject({
  kind: z.literal("single-choice"),
  option: answeredId,
});

export type SingleChoiceResponse = z.infer<typeof singleChoiceResponseSchema>;

export const publicSingleChoiceSchema = z.strictObject({
  ...publicBase,
  kind: z.literal("single-choice"),
  options: z.array(publicEntry),
});

export type PublicSingleChoice = z.infer<typeof publicSingleChoiceSchema>;

/** What a learner may see, with the options in the drawn order; throws on an order not of them. */
export function singleChoicePublicView(
  question: SingleChoice,
  order: OptionOrder,
): PublicSingleChoice {
  const options = inDrawnOrWrittenOrder({ entries: question.options, name: "options", order });
  return publicSingleChoiceSchema.parse({
    ...pickBase(question),
    kind: question.kind,
    options: pickEntries(options),
  });
}

/** The lists whose order may be drawn, with their ids. */
export function singleChoiceShuffles(question: SingleChoice): Record<string, string[]> {
  return question.shuffle ? { options: idsOf(question.options) } : {};
}

export function isBlankSingleChoice(response: SingleChoiceResponse): boolean {
  return response.option === "";
}

/** The response that earns every point. */
export function singleChoiceKeyResponse(question: SingleChoice): SingleChoiceResponse {
  return { kind: "single-choice", option: question.key };
}
