import { z } from "zod";
import { acceptedAnswers, checkFullCredit } from "./accepted-answers";
import { kebabId } from "./ids";
import { reasonedText } from "./question-base";
import {
  checkNames,
  checkUniqueIds,
  checkUniqueTexts,
  idsOf,
  type ReportProblem,
} from "./structure-checks";

const weight = z
  .number()
  .positive("A gap's weight is above 0.")
  .max(1000, "A gap's weight is at most 1,000.")
  .default(1);

/** A gap to fill by choosing one of its options. */
const choiceGapSchema = z.strictObject({
  id: kebabId,
  kind: z.literal("choice"),
  options: z
    .array(z.strictObject(reasonedText))
    .min(2, "Write at least 2 options for the gap.")
    .max(7, "Write at most 7 options for the gap."),
  key: kebabId,
  weight,
});

/** A gap to type in, judged as a short text is. */
const typedGapSchema = z.strictObject({
  id: kebabId,
  kind: z.literal("typed"),
  ...acceptedAnswers,
  weight,
});

export const clozeGapSchema = z.discriminatedUnion("kind", [choiceGapSchema, typedGapSchema]);

export type ClozeGap = z.infer<typeof clozeGapSchema>;

/** Reports what is wrong inside a gap. */
export function checkGap(gap: ClozeGap, path: readonly string[], report: ReportProblem): void {
  if (gap.kind === "typed") {
    checkFullCredit(gap, path, report);
    return;
  }
  checkUniqueIds(gap.options, [...path, "options"], report);
  checkUniqueTexts(gap.options, [...path, "options"], report);
  checkNames({ named: gap.key, known: idsOf(gap.options) }, [...path, "key"], report);
}
