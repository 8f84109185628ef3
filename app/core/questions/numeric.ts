import { z } from "zod";
import { checkUnits, decimalSchema, toleranceSchema, unitsSchema } from "./number-format";
import { plainNumber } from "./plain-number";
import { pickBase, publicBase } from "./public-base";
import { creditSchema, questionBase } from "./question-base";
import { typedAnswer } from "./response-limits";
import { type ReportProblem, structure } from "./structure-checks";

const numericShape = z.strictObject({
  ...questionBase,
  kind: z.literal("numeric"),
  key: plainNumber,
  tolerance: toleranceSchema,
  ranges: z
    .array(z.strictObject({ min: plainNumber, max: plainNumber, fraction: creditSchema }))
    .default([]),
  decimal: decimalSchema.default("either"),
  units: unitsSchema,
});

type NumericShape = z.infer<typeof numericShape>;

function checkNumeric(question: NumericShape, report: ReportProblem): void {
  for (const [index, { min, max }] of question.ranges.entries()) {
    if (min > max) {
      report(["ranges", index], "The range's min is above its max: swap them.");
    }
  }
  if (question.decimal === "either" && /^-?[1-9]\d{0,2}\.\d{3}$/.test(String(question.key))) {
    report(
      ["decimal"],
      "A key with three decimals looks like thousands to some: write decimal: point or comma.",
    );
  }
  checkUnits(question.units, report);
}

/** A number is typed; `key`, tolerance and ranges are in the unit whose factor is 1. */
export const numericSchema = numericShape.superRefine(structure(checkNumeric));

export type Numeric = z.infer<typeof numericSchema>;

export const numericResponseSchema = z.strictObject({
  kind: z.literal("numeric"),
  text: typedAnswer,
});

export type NumericResponse = z.infer<typeof numericResponseSchema>;

/** `decimal` and `units` together are the format that `readNumericText` takes. */
export const publicNumericSchema = z.strictObject({
  ...publicBase,
  kind: z.literal("numeric"),
  decimal: decimalSchema,
  units: z.array(z.string()),
});

export type PublicNumeric = z.infer<typeof publicNumericSchema>;

/** What a learner may see: of the units their texts, not how they convert. */
export function numericPublicView(question: Numeric): PublicNumeric {
  return publicNumericSchema.parse({
    ...pickBase(question),
    kind: question.kind,
    decimal: question.decimal,
    units: question.units.map(({ text }) => text),
  });
}

/** It has no list to shuffle. */
export function numericShuffles(): Record<string, string[]> {
  return {};
}

export function isBlankNumeric(response: NumericResponse): boolean {
  return response.text.trim() === "";
}

/** A response that earns every point: the key itself, in its own unit. */
export function numericKeyResponse(question: Numeric): NumericResponse {
  const digits = String(question.key);
  const number = question.decimal === "comma" ? digits.replace(".", ",") : digits;
  const unit = question.units.find(({ factor }) => factor === 1);
  return { kind: "numeric", text: unit === undefined ? number : `${number} ${unit.text}` };
}
