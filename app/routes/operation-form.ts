import { z } from "zod";

/**
 * What a form sends that starts or submits an attempt: an id drawn for the page, so that sending it
 * twice is doing it once. A form without a readable one is sent anew each time.
 */
export const operationFormSchema = z.object({
  operationId: z.string().min(8).max(64).optional().catch(undefined),
});
