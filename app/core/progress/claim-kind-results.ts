import { claimPlaces } from "../modules/claim-places";
import type { ModuleContent } from "../modules/module-content";
import { CLAIM_KINDS, type ClaimKind } from "../modules/source";

/** How the latest answers went on questions that rest on claims of one kind. */
export interface ClaimKindResult {
  kind: ClaimKind;
  /** Different questions answered. */
  answered: number;
  /** Of these, how many earned full marks in their latest answer. */
  right: number;
}

interface Answered {
  questionId: string;
  markMicro: number;
  possibleMicro: number;
}

/**
 * Results per kind of claim, over the latest answer to each question (`answers` oldest first). A
 * question that rests on claims of two kinds counts for both. Kinds without an answer are left out.
 */
export function resultsByClaimKind(
  content: Pick<ModuleContent, "sources" | "questions">,
  answers: readonly Answered[],
): ClaimKindResult[] {
  const places = claimPlaces(content);
  const latest = new Map(answers.map((answer) => [answer.questionId, answer]));
  const answered = content.questions.flatMap((question) => {
    const answer = latest.get(question.id);
    if (!answer) return [];
    const kinds = new Set(question.claims.map((id) => places.get(id)?.claim.kind));
    return [{ kinds, right: answer.markMicro >= answer.possibleMicro }];
  });
  return CLAIM_KINDS.flatMap((kind) => {
    const ofKind = answered.filter(({ kinds }) => kinds.has(kind));
    if (ofKind.length === 0) return [];
    return [{ kind, answered: ofKind.length, right: ofKind.filter(({ right }) => right).length }];
  });
}
