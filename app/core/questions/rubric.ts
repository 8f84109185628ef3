import { z } from "zod";
import { equals, type Fraction, fromDecimal, ONE, parseFraction, sum } from "../grading/fraction";
import { kebabId } from "./ids";
import { creditSchema, requiredText } from "./question-base";
import { checkUniqueIds, type ReportProblem } from "./structure-checks";

/** A share of the question's points: a decimal such as 0.25, or a fraction such as "1/3". */
const shareSchema = z.union([
  creditSchema,
  z
    .string()
    .regex(/^(?:0|1|[1-9]\d{0,3}\/[1-9]\d{0,3})$/, "Write the share as 0.25 or as 1/4.")
    .refine((text) => shareIsCredit(text), "A fraction of the points lies between 0 and 1."),
]);

export type Share = z.infer<typeof shareSchema>;

const levelSchema = z.strictObject({ id: kebabId, text: requiredText, share: shareSchema });

const criterionSchema = z.strictObject({
  id: kebabId,
  text: requiredText,
  levels: z.array(levelSchema).min(2, "Write at least 2 levels.").max(8, "Write at most 8 levels."),
});

/** What a person looks for in an answer: criteria, each with its levels from the lowest on. */
export const rubricSchema = z
  .array(criterionSchema)
  .min(1, "Write at least one criterion.")
  .max(12, "Write at most 12 criteria.");

export type Rubric = z.infer<typeof rubricSchema>;
export type Criterion = Rubric[number];

/** The exact value of a share. */
export function shareValue(share: Share): Fraction {
  return typeof share === "number" ? fromDecimal(share) : parseFraction(share);
}

function shareIsCredit(text: string): boolean {
  const { numerator, denominator } = parseFraction(text);
  return numerator <= denominator;
}

/** Reports ids used twice, levels out of order, and highest levels that do not add up to 1. */
export function checkRubric(rubric: Rubric, report: ReportProblem): void {
  checkUniqueIds(rubric, ["rubric"], report);
  for (const [index, criterion] of rubric.entries()) {
    checkUniqueIds(criterion.levels, ["rubric", index, "levels"], report);
    checkRising(criterion, index, report);
  }
  const reached = sum(rubric.map(highestShare));
  if (!equals(reached, ONE)) {
    const hundredths = Number((reached.numerator * 10_000n) / reached.denominator) / 10_000;
    const message = `The highest levels of all criteria add up to ${hundredths}: make it 1, all of the question's points.`;
    report(["rubric"], message);
  }
}

/** What a criterion's highest level earns. */
function highestShare({ levels }: Criterion): Fraction {
  return shareValue(levels.at(-1)?.share ?? 0);
}

function checkRising({ levels }: Criterion, index: number, report: ReportProblem): void {
  const values = levels.map(({ share }) => shareValue(share));
  for (const [place, value] of values.entries()) {
    const before = values[place - 1];
    if (before === undefined) continue;
    if (value.numerator * before.denominator <= before.numerator * value.denominator) {
      const path = ["rubric", index, "levels", place, "share"];
      report(path, "Order the levels from the lowest share to the highest, each above the last.");
    }
  }
}
