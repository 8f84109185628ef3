import { type PublicRubric, publicRubric } from "../../questions/essay";
import type { Judgement } from "../../questions/judgement";
import type { Question } from "../../questions/question";
import type { VisibleFeedback } from "../feedback";

/** What a person made of an answer, released to its learner. Marks are micro-points. */
export interface ReleasedMark {
  judgement: Judgement;
  comment: string;
  outcome: "right" | "partly-right" | "wrong";
  markMicro: number;
  /** How the mark came about. */
  working: string;
  releasedAt: Date;
}

/** A criterion of the rubric with the level that was chosen; null = none was. */
export type JudgedCriterion = PublicRubric[number] & { chosen: string | null };

/** What a learner gets back from the person who marked; a part that may not be seen is absent. */
export interface PersonReview {
  rubric?: JudgedCriterion[] | undefined;
  comment?: string | undefined;
  releasedAt: string;
}

/** The rubric with the chosen levels, and the comment, as far as they may be seen. */
export function personReview(
  question: Question,
  { judgement, comment, releasedAt }: ReleasedMark,
  visible: VisibleFeedback,
): PersonReview {
  return {
    ...(visible.correctness ? { rubric: judgedRubric(question, judgement) } : {}),
    ...(visible.explanations ? { comment } : {}),
    releasedAt: releasedAt.toISOString(),
  };
}

/** With points set by hand no level stands for them, so none is shown as chosen. */
function judgedRubric(question: Question, { levels, byHand }: Judgement): JudgedCriterion[] {
  if (question.kind !== "essay") return [];
  return publicRubric(question).map((criterion) => {
    const chosen = Object.hasOwn(levels, criterion.id) ? levels[criterion.id] : undefined;
    return { ...criterion, chosen: byHand === null ? (chosen ?? null) : null };
  });
}
