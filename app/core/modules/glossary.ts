import { z } from "zod";
import { claimIdSchema, idSchema } from "./ids";
import { textSchema } from "./text";

export const termSchema = z.strictObject({
  id: idSchema,
  term: textSchema,
  definition: textSchema,
  claims: z.array(claimIdSchema).default([]),
});
export type Term = z.infer<typeof termSchema>;

/** `glossary.yaml`. */
export const glossarySchema = z.strictObject({ terms: z.array(termSchema) });
export type Glossary = z.infer<typeof glossarySchema>;
