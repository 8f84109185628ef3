import { withComment } from "~/components/manage/marking/earlier-comments";
import { answerIdOf } from "~/workflows/answer-id";
import type { AnswerOfMarker } from "~/workflows/answer-to-mark";
import {
  type FilledMark,
  type MarkReleased,
  type MarkSaved,
  releaseFilledMark,
  saveMarkDraft,
} from "~/workflows/mark-answer";
import { takeNextAnswer } from "~/workflows/take-next-answer";
import { unlessStoreFails } from "~/workflows/unless-store-fails";
import { type MarkingIntent, readMarkingForm, type TypedMark } from "./marking-form";

/** The form again as it was sent, with what is wrong with it. */
interface ShownAgain {
  problems: Readonly<Record<string, string>>;
  typed: TypedMark;
}

export type MarkAnswered =
  /** Kept; this answer is to be shown then, or the list of them. */
  | { kind: "done"; answerId: string | null }
  | { kind: "again"; status: number; again: ShownAgain }
  | { kind: "missing" };

const RELEASED =
  "You have released a mark of this answer already. Release the change, or leave it as it is.";

/** Does what the form of a mark asks for; what was typed comes back with every problem. */
export async function answerMark(wanted: AnswerOfMarker, form: FormData): Promise<MarkAnswered> {
  const read = readMarkingForm(form);
  const { typed } = read;
  const inserted = form.get("insert");
  if (typeof inserted === "string") {
    const comment = withComment(typed.comment, inserted.replaceAll("\r\n", "\n"));
    return { kind: "again", status: 200, again: { problems: {}, typed: { ...typed, comment } } };
  }
  if (!read.ok) return { kind: "again", status: 400, again: { problems: read.problems, typed } };
  const done = await unlessStoreFails(() => doWith(wanted, read.intent, read.filled));
  if (done.kind === "missing") return done;
  if (done.kind === "store-failure") {
    return { kind: "again", status: 503, again: { problems: { form: done.message }, typed } };
  }
  if (done.kind === "problems") {
    return { kind: "again", status: 400, again: { problems: done.problems, typed } };
  }
  if (done.kind === "already-released") {
    return { kind: "again", status: 409, again: { problems: { form: RELEASED }, typed } };
  }
  return { kind: "done", answerId: await answerAfter(wanted, read.intent) };
}

async function doWith(
  wanted: AnswerOfMarker,
  intent: MarkingIntent,
  filled: FilledMark,
): Promise<MarkSaved | MarkReleased> {
  if (intent === "draft" || intent === "draft-next") return saveMarkDraft(wanted, filled);
  return releaseFilledMark(wanted, filled, { replaces: intent === "replace" });
}

/** The answer to show then: the same, or the next; null when none waits any more. */
async function answerAfter(wanted: AnswerOfMarker, intent: MarkingIntent) {
  const { moduleId, questionId, markerUserId } = wanted;
  const after = answerIdOf(wanted);
  if (intent !== "draft-next" && intent !== "release-next") return after;
  return takeNextAnswer({ moduleId, questionId, markerUserId, after });
}
