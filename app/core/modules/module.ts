import { z } from "zod";
import { idSchema } from "./ids";
import { textSchema } from "./text";

export const objectiveSchema = z.strictObject({ id: idSchema, text: textSchema });
export type Objective = z.infer<typeof objectiveSchema>;

/** What "done" means: which lessons are read, and which quizzes are passed. */
export const completionRuleSchema = z.strictObject({
  lessons: z.union([z.literal("all"), z.array(idSchema)]).default("all"),
  quizzes: z.array(idSchema).default([]),
});
export type CompletionRule = z.infer<typeof completionRuleSchema>;

/** `module.yaml`: what the module is, and the order of its lessons and quizzes. */
export const moduleSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  summary: textSchema,
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "must be a language tag, such as en or ko"),
  objectives: z.array(objectiveSchema).min(1, "must name at least one objective"),
  lessons: z.array(idSchema).min(1, "must name at least one lesson"),
  quizzes: z.array(idSchema).default([]),
  completion: completionRuleSchema.default({ lessons: "all", quizzes: [] }),
});
export type Module = z.infer<typeof moduleSchema>;
