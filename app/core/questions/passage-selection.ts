import { z } from "zod";
import { kebabId } from "./ids";
import { pickBase, publicBase } from "./public-base";
import { questionBase, reasonedText } from "./question-base";
import { answeredIds } from "./response-limits";
import {
  checkSeveralKeys,
  checkUniqueIds,
  checkUniqueTexts,
  idsOf,
  type ReportProblem,
  structure,
} from "./structure-checks";

const FEWEST_SELECTABLE = 3;

const ruleSchema = z.enum(["proportional", "all-or-nothing"]);

const segmentSchema = z.strictObject({ ...reasonedText, selectable: z.boolean().default(true) });

const passageSelectionShape = z.strictObject({
  ...questionBase,
  kind: z.literal("passage-selection"),
  segments: z
    .array(segmentSchema)
    .min(FEWEST_SELECTABLE, `Write at least ${FEWEST_SELECTABLE} segments.`)
    .max(40, "Write at most 40 segments."),
  key: z.array(kebabId).min(1, "Name at least one right passage in the key."),
  rule: ruleSchema.default("proportional"),
});

/** A text in segments, in reading order; some of those that can be chosen are right, but not all. */
export const passageSelectionSchema = passageSelectionShape.superRefine(
  structure((question, report) => {
    checkUniqueIds(question.segments, ["segments"], report);
    checkUniqueTexts(question.segments, ["segments"], report);
    checkSelectable(question, report);
  }),
);

export type PassageSelection = z.infer<typeof passageSelectionSchema>;

function checkSelectable(
  { segments, key }: z.infer<typeof passageSelectionShape>,
  report: ReportProblem,
): void {
  const selectable = idsOf(segments.filter((segment) => segment.selectable));
  if (selectable.length < FEWEST_SELECTABLE) {
    const count = `Only ${selectable.length} segments can be chosen`;
    report(["segments"], `${count}: make at least ${FEWEST_SELECTABLE} selectable.`);
  }
  const fixed = idsOf(segments.filter((segment) => !segment.selectable));
  for (const [index, id] of key.entries()) {
    if (fixed.includes(id)) {
      const message = `“${id}” cannot be chosen: make it selectable, or take it out of the key.`;
      report(["key", index], message);
    }
  }
  if (key.every((id) => !fixed.includes(id))) {
    checkSeveralKeys({ key, known: selectable, thing: "passage" }, report);
  }
}

/** `segments` names the segments that were chosen. */
export const passageSelectionResponseSchema = z.strictObject({
  kind: z.literal("passage-selection"),
  segments: answeredIds,
});

export type PassageSelectionResponse = z.infer<typeof passageSelectionResponseSchema>;

export const publicPassageSelectionSchema = z.strictObject({
  ...publicBase,
  kind: z.literal("passage-selection"),
  segments: z.array(z.strictObject({ id: z.string(), text: z.string(), selectable: z.boolean() })),
  rule: ruleSchema,
});

export type PublicPassageSelection = z.infer<typeof publicPassageSelectionSchema>;

/** What a learner may see. */
export function passageSelectionPublicView(question: PassageSelection): PublicPassageSelection {
  return publicPassageSelectionSchema.parse({
    ...pickBase(question),
    kind: question.kind,
    segments: question.segments.map(({ id, text, selectable }) => ({ id, text, selectable })),
    rule: question.rule,
  });
}

/** No list of it is ever shuffled: a text is read in its order. */
export function passageSelectionShuffles(): Record<string, string[]> {
  return {};
}

export function isBlankPassageSelection(response: PassageSelectionResponse): boolean {
  return response.segments.every((id) => id === "");
}

/** The response that earns every point. */
export function passageSelectionKeyResponse(question: PassageSelection): PassageSelectionResponse {
  return { kind: "passage-selection", segments: [...question.key] };
}
