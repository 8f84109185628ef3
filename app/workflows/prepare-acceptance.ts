import { type AcceptedAlso, acceptAlso } from "~/core/mending/accept-also";
import { questionStand } from "./amended-module";

interface Acceptance extends AcceptedAlso {
  moduleId: string;
  questionId: string;
  /** null: one to begin with. */
  reason: string | null;
}

/**
 * A question with one more answer accepted and the erratum that says so; null when there is no such
 * question, or one step cannot say it.
 */
export async function prepareAcceptance({ part, answer, ...wanted }: Acceptance) {
  const found = await questionStand(wanted);
  const mended = found && acceptAlso(found.question, { part, answer });
  if (!found || !mended) return null;
  const { question } = found;
  const option =
    question.kind === "single-choice" ? question.options.find(({ id }) => id === answer) : null;
  const text = option?.text ?? answer.trim();
  const reason = wanted.reason ?? `“${text}” is right as well.`;
  const { id, title } = found.content.module;
  return {
    module: { id, title },
    seenVersionId: found.stand.currentVersionId,
    text,
    reason,
    question: { ...mended, erratum: { change: "accept-also" as const, reason } },
  };
}
