import { z } from "zod";
import { plainNumber } from "./plain-number";
import { requiredText } from "./question-base";
import type { ReportProblem } from "./structure-checks";

const atLeastZero = plainNumber.min(0, "A tolerance is 0 or more.");

/** Which sign may begin the decimals of a typed number. */
export const decimalSchema = z.enum(["point", "comma", "either"]);

/** How far from the key still counts: a distance, or a share of the key's size. */
export const toleranceSchema = z
  .union([z.strictObject({ absolute: atLeastZero }), z.strictObject({ relative: atLeastZero })], {
    error: "Write the tolerance as { absolute: 0.5 } or { relative: 0.05 }, 0 or more.",
  })
  .default({ absolute: 0 });

/** The units of which a typed number needs one; `factor` converts it into the key's. */
export const unitsSchema = z
  .array(
    z.strictObject({
      text: requiredText.max(40, "Keep the unit to 40 characters or fewer."),
      factor: plainNumber.positive("A unit's factor is above 0."),
    }),
  )
  .default([]);

export function checkUnits(units: z.infer<typeof unitsSchema>, report: ReportProblem): void {
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
