import { z } from "zod";
import { replyTextSchema } from "~/core/reports/report-text";

const replySchema = z.strictObject({
  learnerId: z.string().min(1).max(200),
  operationId: z.string().min(1).max(300),
  state: z.enum(["accepted", "declined"], { error: "Choose whether you accept the report." }),
  reply: replyTextSchema,
});

/** The answer to a report as a form sends it; one that cannot be stored comes back as it was typed. */
export function readReply(form: FormData) {
  const read = replySchema.safeParse(Object.fromEntries(form));
  if (read.success) return { ok: true, reply: read.data } as const;
  const again = {
    operationId: String(form.get("operationId") ?? ""),
    reply: String(form.get("reply") ?? ""),
    problem: read.error.issues[0]?.message ?? "The form arrived incomplete. Send it again.",
  };
  return { ok: false, again } as const;
}
