import { z } from "zod";
import { pickBase, publicBase } from "./public-base";
import { longText, optionalText, questionBase } from "./question-base";
import { essayAnswer } from "./response-limits";
import { checkRubric, rubricSchema, shareValue } from "./rubric";
import { type ReportProblem, structure } from "./structure-checks";

const MOST_WORDS = 4000;

const wordCount = z
  .int("Write a whole number of words.")
  .min(1, "Ask for at least 1 word.")
  .max(MOST_WORDS, "Ask for at most 4,000 words: a longer answer cannot be saved.");

const wordLimits = z.strictObject({
  min: wordCount.exactOptional(),
  max: wordCount.exactOptional(),
});

const essayShape = z.strictObject({
  ...questionBase,
  kind: z.literal("essay"),
  guidance: optionalText,
  words: wordLimits.default({}),
  rubric: rubricSchema,
  rubricShown: z.enum(["before", "after"]).default("before"),
  markerNotes: longText,
  modelAnswer: longText,
});

/** A text of the learner's own, marked by a person with a rubric. */
export const essaySchema = essayShape.superRefine(
  structure((question, report) => {
    checkRubric(question.rubric, report);
    checkWords(question, report);
    if (question.use === "check") {
      const message =
        "A check is answered on the spot, and an essay waits for a person: use a quiz.";
      report(["use"], message);
    }
  }),
);

export type Essay = z.infer<typeof essaySchema>;

function checkWords({ words }: z.infer<typeof essayShape>, report: ReportProblem): void {
  if (words.min !== undefined && words.max !== undefined && words.min > words.max) {
    report(["words"], "The fewest words are more than the most: swap min and max.");
  }
}

export const essayResponseSchema = z.strictObject({
  kind: z.literal("essay"),
  text: essayAnswer,
});

export type EssayResponse = z.infer<typeof essayResponseSchema>;

/** A rubric as a learner may see it; `percent` is what a level earns of the question's points. */
export const publicRubricSchema = z.array(
  z.strictObject({
    id: z.string(),
    text: z.string(),
    levels: z.array(z.strictObject({ id: z.string(), text: z.string(), percent: z.number() })),
  }),
);

export type PublicRubric = z.infer<typeof publicRubricSchema>;

export const publicEssaySchema = z.strictObject({
  ...publicBase,
  kind: z.literal("essay"),
  guidance: z.string(),
  words: wordLimits,
  /** null = it is shown after marking. */
  rubric: publicRubricSchema.nullable(),
});

export type PublicEssay = z.infer<typeof publicEssaySchema>;

/** What a learner may see: the rubric too, unless it is to be shown only after marking. */
export function essayPublicView(question: Essay): PublicEssay {
  return publicEssaySchema.parse({
    ...pickBase(question),
    kind: question.kind,
    guidance: question.guidance,
    words: { ...question.words },
    rubric: question.rubricShown === "before" ? publicRubric(question) : null,
  });
}

/** The criteria and levels of an essay; percentages are rounded to a tenth, for people. */
export function publicRubric({ rubric }: Pick<Essay, "rubric">): PublicRubric {
  return rubric.map(({ id, text, levels }) => ({
    id,
    text,
    levels: levels.map((level) => {
      const { numerator, denominator } = shareValue(level.share);
      const tenths = (numerator * 2000n + denominator) / (2n * denominator);
      return { id: level.id, text: level.text, percent: Number(tenths) / 10 };
    }),
  }));
}

/** It has no list to shuffle. */
export function essayShuffles(): Record<string, string[]> {
  return {};
}

export function isBlankEssay(response: EssayResponse): boolean {
  return response.text.trim() === "";
}

/** The model answer; what it earns is for a person to say. */
export function essayKeyResponse(question: Essay): EssayResponse {
  return { kind: "essay", text: question.modelAnswer };
}
