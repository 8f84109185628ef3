import { z } from "zod";
import { pickBase, publicBase } from "./public-base";
import { creditSchema, questionBase, requiredText } from "./question-base";
import { typedAnswer } from "./response-limits";
import { type ReportProblem, structure } from "./structure-checks";

const plainNumber = z.number().refine((value) => !String(value).includes("e"), {
  error: "Write a number of at most 15 digits, not smaller than a millionth.",
});
const atLeastZero = plainNumber.min(0, "A tolerance is 0 or more.");
const decimalSchema = z.enum(["point", "comma", "either"]);

const numericShape = z.strictObject({
  ...questionBase,
  kind: z.literal("numeric"),
  key: plainNumber,
  tolerance: z
    .union([z.strictObject({ absolute: atLeastZero }), z.strictObject({ relative: atLeastZero })], {
      error: "Write the tolerance as { absolute: 0.5 } or { relative: 0.05 }, 0 or more.",
    })
    .default({ absolute: 0 }),
  ranges: z
    .array(z.strictObject({ min: plainNumber, max: plainNumber, fraction: creditSchema }))
    .default([]),
  decimal: decimalSchema.default("either"),
  units: z
    .array(
      z.strictObject({
        text: requiredText.max(40, "Keep the unit to 40 characters or fewer."),
        factor: plainNumber.positive("A unit's factor is above 0."),
      }),
    )
    .default([]),
});

type NumericShape = z.infer<typeof numericShape>;

function checkUnits({ units }: NumericShape, report: ReportProblem): void {
  for (const [index, { text }] of units.entries()) {
    if (units.findIndex((unit) => unit.text === text) !== index) {
      report(["units", index, "text"], `The unit “${text}” stands here twice: remove one.`);
    }
    if (/^[0-9.,'’_+−–-]/u.test(text)) {
      report(["units", index, "text"], "Begin the unit with a letter or a sign such as % or °.");
    }
  }
  if (units.length > 0 && units.every(({ factor }) => factor !== 1)) {
    report(["units"], "No unit is that of the key: give one of them the factor 1.");
  }
}

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
  checkUnits(question, report);
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
