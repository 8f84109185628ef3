import { z } from "zod";
import { claimId, kebabId } from "~/core/questions/ids";
import { textSchema } from "./text";

export const termSchema = z.strictObject({
  id: kebabId,
  term: textSchema,
  definition: textSchema,
  claims: z.array(claimId).default([]),
});
export type Term = z.infer<typeof termSchema>;

/** `glossary.yaml`. */
export const glossarySchema = z.strictObject({ terms: z.array(termSchema) });
