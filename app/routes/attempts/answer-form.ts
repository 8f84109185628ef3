import { z } from "zod";
import { certaintyLevelSchema } from "~/core/attempts/certainty-level";

/**
 * What a question's form sends besides the answer, whose fields differ by kind and are read by the
 * question's reader. The buttons of an ordering send `move` in place of `go`, and stay.
 */
export const answerFormSchema = z.object({
  go: z.string().max(20).default(""),
  certainty: z.coerce.number().pipe(certaintyLevelSchema).nullable().catch(null).default(null),
  /** Whether the learner was asked, and leaves the question without an answer all the same. */
  sure: z.string().max(3).exactOptional(),
  operationId: z.string().min(8).max(64).optional(),
  baseRevision: z.coerce.number().int().min(0).optional(),
});
