import { z } from "zod";
import { kebabId } from "~/core/questions/ids";
import { textSchema } from "./text";

export const objectiveSchema = z.strictObject({ id: kebabId, text: textSchema });
export type Objective = z.infer<typeof objectiveSchema>;

/** What "done" means: which lessons are read, and which quizzes are passed. */
const completionRuleSchema = z.strictObject({
  lessons: z.union([z.literal("all"), z.array(kebabId)]).default("all"),
  quizzes: z.array(kebabId).default([]),
});

/** `module.yaml`: what the module is, and the order of its lessons and quizzes. */
export const moduleSchema = z.strictObject({
  id: kebabId,
  title: textSchema,
  summary: textSchema,
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "must be a language tag, such as en or ko"),
  objectives: z.array(objectiveSchema).min(1, "must name at least one objective"),
  lessons: z.array(kebabId).min(1, "must name at least one lesson"),
  quizzes: z.array(kebabId).default([]),
  completion: completionRuleSchema.default({ lessons: "all", quizzes: [] }),
});
export type Module = z.infer<typeof moduleSchema>;
