import { z } from "zod";

/** What the form that submits an attempt sends: an id, so that sending it twice is submitting once. */
export const submitFormSchema = z.object({
  operationId: z.string().min(8).max(64).optional().catch(undefined),
});
