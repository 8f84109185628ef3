import { z } from "zod";
import { fullAnswer } from "./accepted-answers";
import { type ClozeGap, checkGap, clozeGapSchema } from "./cloze-gap";
import { gapIdsIn } from "./cloze-text";
import { inDrawnOrWrittenOrder, type OptionOrder } from "./drawn-order";
import { pickBase, pickEntries, publicBase, publicEntry } from "./public-base";
import { questionBase, requiredText } from "./question-base";
import { answeredGaps } from "./response-limits";
import { checkUniqueIds, idsOf, type ReportProblem, structure } from "./structure-checks";

/** A text with gaps, written `{{gap-id}}`, each to be typed or chosen. */
export const clozeSchema = z
  .strictObject({
    ...questionBase,
    kind: z.literal("cloze"),
    text: requiredText,
    gaps: z.array(clozeGapSchema).min(1, "Write at least 1 gap.").max(20, "Write at most 20 gaps."),
    rule: z.enum(["weighted-mean", "all-or-nothing"]).default("weighted-mean"),
  })
  .superRefine(
    structure(({ text, gaps }, report) => {
      checkUniqueIds(gaps, ["gaps"], report);
      checkGapsInText(text, idsOf(gaps), report);
      for (const [index, gap] of gaps.entries()) {
        checkGap(gap, ["gaps", String(index)], report);
      }
    }),
  );

export type Cloze = z.infer<typeof clozeSchema>;

function checkGapsInText(text: string, listed: string[], report: ReportProblem): void {
  const written = gapIdsIn(text);
  for (const [index, id] of written.entries()) {
    if (!listed.includes(id)) {
      report(["text"], `The text has the gap {{${id}}}, which is not listed: add it to the gaps.`);
    }
    if (written.indexOf(id) !== index) {
      report(["text"], `The gap {{${id}}} stands in the text twice: give the second its own id.`);
    }
  }
  for (const [index, id] of listed.entries()) {
    if (!written.includes(id)) {
      report(["gaps", index], `The text has no {{${id}}}: put it where the gap belongs.`);
    }
  }
}

/** `gaps` maps a gap's id to the option's id chosen, or to the text typed, in it. */
export const clozeResponseSchema = z.strictObject({
  kind: z.literal("cloze"),
  gaps: answeredGaps,
});

export type ClozeResponse = z.infer<typeof clozeResponseSchema>;

const publicGapSchema = z.discriminatedUnion("kind", [
  z.strictObject({ id: z.string(), kind: z.literal("choice"), options: z.array(publicEntry) }),
  z.strictObject({ id: z.string(), kind: z.literal("typed") }),
]);

export const publicClozeSchema = z.strictObject({
  ...publicBase,
  kind: z.literal("cloze"),
  text: z.string(),
  gaps: z.array(publicGapSchema),
});

export type PublicCloze = z.infer<typeof publicClozeSchema>;

function publicGap(gap: ClozeGap, order: OptionOrder): z.infer<typeof publicGapSchema> {
  if (gap.kind === "typed") {
    return { id: gap.id, kind: gap.kind };
  }
  const options = inDrawnOrWrittenOrder({ entries: gap.options, name: gap.id, order });
  return { id: gap.id, kind: gap.kind, options: pickEntries(options) };
}

/** What a learner may see, each gap's options in the order drawn under the gap's id. */
export function clozePublicView(question: Cloze, order: OptionOrder): PublicCloze {
  return publicClozeSchema.parse({
    ...pickBase(question),
    kind: question.kind,
    text: question.text,
    gaps: question.gaps.map((gap) => publicGap(gap, order)),
  });
}

/** The lists whose order may be drawn, with their ids: one for each gap with options. */
export function clozeShuffles(question: Cloze): Record<string, string[]> {
  return Object.fromEntries(
    question.gaps.flatMap((gap) => (gap.kind === "choice" ? [[gap.id, idsOf(gap.options)]] : [])),
  );
}

export function isBlankCloze(response: ClozeResponse): boolean {
  return Object.values(response.gaps).every((answer) => answer.trim() === "");
}

/** A response that earns every point. */
export function clozeKeyResponse(question: Cloze): ClozeResponse {
  const answer = (gap: ClozeGap) => (gap.kind === "choice" ? gap.key : fullAnswer(gap));
  const gaps = Object.fromEntries(question.gaps.map((gap) => [gap.id, answer(gap)]));
  return { kind: "cloze", gaps };
}
