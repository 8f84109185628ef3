import { z } from "zod";
import { authoredQuestionSchema } from "~/core/questions/authored-question";
import { figureSchema } from "./figure";
import { termSchema } from "./glossary";
import { groupSchema } from "./group";
import { lessonSchema } from "./lesson";
import { moduleSchema } from "./module";
import { quizSchema } from "./quiz";
import { sourceSchema } from "./source";

/**
 * Everything of one module version. Lessons and quizzes stand in the module's order; every other
 * list is sorted by the name of the file it comes from, then as written.
 */
export const moduleContentSchema = z.strictObject({
  module: moduleSchema,
  sources: z.array(sourceSchema),
  lessons: z.array(lessonSchema),
  glossary: z.array(termSchema),
  figures: z.array(figureSchema),
  questions: z.array(authoredQuestionSchema),
  groups: z.array(groupSchema).default([]),
  quizzes: z.array(quizSchema),
});
export type ModuleContent = z.infer<typeof moduleContentSchema>;
