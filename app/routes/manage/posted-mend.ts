import type { MendPreviewProps } from "~/components/manage/mend-preview";
import { mendedQuestion } from "~/core/mending/mend";
import { type MendFields, mendFields, retyped } from "~/core/mending/mend-fields";
import { previewAmendment } from "~/workflows/preview-amendment";
import { questionToMend } from "~/workflows/question-to-mend";
import { notFound } from "../not-found";
import { readMend } from "./mend-form";
import {
  type MendProblem,
  placed,
  publishFormSchema,
  publishMend,
  reasonSchema,
} from "./publish-mend";

interface NamedQuestion {
  moduleId: string;
  questionId: string;
}

/** What the page of a mend shows after it was sent. */
interface MendAnswer {
  problems: MendProblem[];
  preview: MendPreviewProps | null;
  fields: MendFields | null;
  previewed: { change: string; reason: string } | null;
}

const UNREADABLE = [{ where: null, message: "The form arrived incomplete. Open the page again." }];
const NOTHING = { preview: null, fields: null, previewed: null };

/** A mend as the plain form sends it: to be previewed, or to be published as it was previewed. */
export async function postedMend(
  named: NamedQuestion,
  form: FormData,
  byUserId: string,
): Promise<Response | MendAnswer> {
  if (form.get("intent") === "publish") {
    const published = await publishPreviewed(named, form, byUserId);
    return published instanceof Response ? published : { ...NOTHING, ...published };
  }
  return previewMend(named, form);
}

/** Publishes what a preview held; refused, it comes back as it was. */
export async function publishPreviewed(
  named: NamedQuestion,
  form: FormData,
  byUserId: string,
): Promise<Response | Pick<MendAnswer, "problems" | "preview">> {
  const read = publishFormSchema.safeParse(Object.fromEntries(form));
  if (!read.success) return { problems: UNREADABLE, preview: null };
  const { question, reason, seenVersionId } = read.data;
  const published = await publishMend({ ...named, question, reason, seenVersionId, byUserId });
  if (published instanceof Response) return published;
  const { preview } = await previewOf({ ...named, question, reason, seenVersionId });
  return { problems: published, preview };
}

async function previewMend(named: NamedQuestion, form: FormData): Promise<MendAnswer> {
  const found = await questionToMend(named);
  if (!found) throw notFound();
  const mend = readMend(form);
  if (!mend) return { ...NOTHING, problems: UNREADABLE };
  const typedReason = String(form.get("reason") ?? "");
  const shown = {
    fields: retyped(mendFields(found.question), mend),
    previewed: { change: mend.change, reason: typedReason },
  };
  const reason = reasonSchema.safeParse(typedReason);
  if (!reason.success) {
    const problems = reason.error.issues.map(({ message }) => ({ where: "Reason", message }));
    return { ...shown, preview: null, problems };
  }
  const question = mendedQuestion(found.question, { mend, reason: reason.data });
  const seenVersionId = String(form.get("seenVersionId") ?? "");
  return {
    ...shown,
    ...(await previewOf({ ...named, question, reason: reason.data, seenVersionId })),
  };
}

interface Previewed extends NamedQuestion {
  question: unknown;
  reason: string;
  seenVersionId: string;
}

/** How a mended question would be, or what is wrong with it. */
export async function previewOf({ question, reason, seenVersionId, ...named }: Previewed) {
  const outcome = await previewAmendment({ ...named, question });
  if (outcome.kind === "missing") throw notFound();
  if (outcome.kind === "refused") return { problems: outcome.problems.map(placed), preview: null };
  const { stimulus, stem, asked, key } = outcome.preview;
  const publish = { question: JSON.stringify(outcome.question), reason, seenVersionId };
  const { changesMarks } = outcome;
  return {
    problems: [],
    preview: { sides: { stimulus, stem, asked, review: key }, changesMarks, publish },
  };
}
