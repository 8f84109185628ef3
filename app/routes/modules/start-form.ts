import { z } from "zod";

/** Pressing “Start” twice sends the same operation id, and starts one attempt. */
export const startFormSchema = z.strictObject({ operationId: z.string().min(8).max(64) });
