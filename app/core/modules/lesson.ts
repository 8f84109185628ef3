import { z } from "zod";
import { claimId, kebabId } from "~/core/questions/ids";
import { lessonNodeSchema } from "./lesson-node";
import { textSchema } from "./text";

/** What stands between the `---` lines at the top of `lessons/<id>.md`. */
export const lessonFrontMatterSchema = z.strictObject({
  title: textSchema,
  summary: textSchema,
  objectives: z.array(kebabId).min(1, "must name at least one objective"),
  minutes: z.int().min(1, "must be 1 or more").max(240, "must be at most 240"),
});

export const lessonHeadingSchema = z.strictObject({
  id: z.string().min(1),
  text: z.string().min(1),
  level: z.int().min(2).max(6),
});
export type LessonHeading = z.infer<typeof lessonHeadingSchema>;

/**
 * A compiled lesson. `words` counts the words of its text; `claims`, `checks` (question ids),
 * `terms` and `figures` are what its body refers to, each once, in order of first appearance.
 */
export const lessonSchema = lessonFrontMatterSchema.extend({
  id: kebabId,
  body: z.array(lessonNodeSchema),
  words: z.int().min(0),
  headings: z.array(lessonHeadingSchema),
  claims: z.array(claimId),
  checks: z.array(kebabId),
  terms: z.array(kebabId),
  figures: z.array(kebabId),
});
export type Lesson = z.infer<typeof lessonSchema>;
