import { z } from "zod";
import { figureFileSchema } from "~/core/modules/figure";
import { glossarySchema } from "~/core/modules/glossary";
import { lessonFrontMatterSchema } from "~/core/modules/lesson";
import { moduleSchema } from "~/core/modules/module";
import { questionFileSchema } from "~/core/modules/question-file";
import { quizFileSchema } from "~/core/modules/quiz";
import { sourceFileSchema } from "~/core/modules/source";

const SCHEMAS: Record<string, { title: string; schema: z.ZodType }> = {
  "module.json": { title: "module.yaml", schema: moduleSchema },
  "source.json": { title: "sources/*.yaml", schema: sourceFileSchema },
  "lesson.json": { title: "Front matter of lessons/*.md", schema: lessonFrontMatterSchema },
  "glossary.json": { title: "glossary.yaml", schema: glossarySchema },
  "figure.json": { title: "figures/*.yaml", schema: figureFileSchema },
  "questions.json": { title: "questions/*.yaml", schema: questionFileSchema },
  "quiz.json": { title: "quizzes/*.yaml", schema: quizFileSchema },
};

/**
 * The JSON Schemas of the content files by file name, as texts: what an editor needs to complete
 * and check a file as it is written. Checks that JSON Schema cannot say are left to content:check.
 */
export function jsonSchemaFiles(): Map<string, string> {
  const files = Object.entries(SCHEMAS).map(([name, { title, schema }]): [string, string] => {
    const json = z.toJSONSchema(schema, { io: "input", unrepresentable: "any", reused: "inline" });
    return [name, `${JSON.stringify({ title, ...json }, null, 2)}\n`];
  });
  return new Map(files);
}
