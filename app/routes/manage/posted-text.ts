import type { MendPreviewProps } from "~/components/manage/mend-preview";
import { readQuestionText } from "~/publishing/question-text";
import { previewAmendment } from "~/workflows/preview-amendment";
import { notFound } from "../not-found";
import { previewOf, publishPreviewed } from "./posted-mend";
import { reasonSchema } from "./publish-mend";

interface NamedQuestion {
  moduleId: string;
  questionId: string;
}

interface TextAnswer {
  problems: readonly { where?: string | null; line?: number; message: string }[];
  preview: MendPreviewProps | null;
  /** What was typed; null where the text had been previewed already. */
  typed: { text: string; reason: string } | null;
}

/** A question as text: to be previewed, or to be published as it was previewed. */
export async function postedText(
  named: NamedQuestion,
  form: FormData,
  byUserId: string,
): Promise<Response | TextAnswer> {
  if (form.get("intent") === "publish") {
    const published = await publishPreviewed(named, form, byUserId);
    return published instanceof Response ? published : { ...published, typed: null };
  }
  return previewText(named, form);
}

async function previewText(named: NamedQuestion, form: FormData): Promise<TextAnswer> {
  const typed = { text: String(form.get("text") ?? ""), reason: String(form.get("reason") ?? "") };
  const seenVersionId = String(form.get("seenVersionId") ?? "");
  const read = readQuestionText(typed.text);
  if (!read.ok) return { problems: read.problems, preview: null, typed };
  const { question } = read;
  const outcome = await previewAmendment({ ...named, question });
  if (outcome.kind === "missing") throw notFound();
  if (outcome.kind === "refused") {
    return { problems: read.inLines(outcome.problems), preview: null, typed };
  }
  const reason = reasonSchema.safeParse(typed.reason);
  if (!reason.success) {
    const problems = reason.error.issues.map(({ message }) => ({ where: "Reason", message }));
    return { problems, preview: null, typed };
  }
  const ready = await previewOf({ ...named, question, reason: reason.data, seenVersionId });
  return { ...ready, typed };
}
