import { z } from "zod";
import { REGRADE_POLICIES } from "~/core/attempts/regrade/regrade-types";

const id = z.string().regex(/^[0-9a-z]{1,64}$/);

const reason = z
  .string()
  .trim()
  .min(1, "Say in a sentence why the marks change: it is kept with each of them.")
  .max(1000, "Keep the reason to 1,000 characters or fewer.");

const choice = { version: id, policy: z.enum(REGRADE_POLICIES), reason };

/** What the page is asked to show. */
export const dryRunQuery = z.object({
  ...choice,
  page: z.coerce.number().int().min(1).catch(1),
});

const applyForm = z.strictObject({
  intent: z.literal("apply"),
  ...choice,
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  operationId: id,
  confirmed: z.literal("yes"),
});

const undoForm = z.strictObject({ intent: z.literal("undo"), regradeId: id, reason });

/** What may be done on the page. */
export const regradeForm = z.discriminatedUnion("intent", [applyForm, undoForm]);

export type ApplyForm = z.infer<typeof applyForm>;
export type UndoForm = z.infer<typeof undoForm>;
