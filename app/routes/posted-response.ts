import { responseFromForm } from "~/components/questions/response-from-form";
import type { PublicQuestion } from "~/core/questions/public-question";
import { type Response, responseSchema } from "~/core/questions/response";

export type PostedResponse = { ok: true; response: Response } | { ok: false; message: string };

/** The answer that a form sent whole; one over its limits is refused with what to do. */
export function postedResponse(question: PublicQuestion, form: FormData): PostedResponse {
  const parsed = responseSchema.safeParse(responseFromForm(question, form));
  if (parsed.success) return { ok: true, response: parsed.data };
  return { ok: false, message: parsed.error.issues[0]?.message ?? "This answer cannot be read." };
}
