import type { Outcome } from "../../grading/graded";
import { rubricMark } from "../../grading/rubric-mark";
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

interface SlotOfPerson {
  question: Question;
  possibleMicro: number;
  outcome: Outcome | null;
  markMicro: number | null;
}

interface MarkOfPerson {
  judgement: Judgement;
  comment: string;
  releasedAt: Date | null;
}

/** The mark that a slot has from a person; null when it has none, or none that is released. */
export function releasedMark(
  { question, possibleMicro, outcome, markMicro }: SlotOfPerson,
  person: MarkOfPerson | undefined,
): ReleasedMark | null {
  if (question.kind !== "essay" || !person?.releasedAt || markMicro === null) return null;
  if (outcome === null || outcome === "pending" || outcome === "unanswered") return null;
  const { judgement, comment, releasedAt } = person;
  const mark = rubricMark({ rubric: question.rubric, possibleMicro }, judgement);
  const working = mark.kind === "marked" ? mark.working : "";
  return { judgement, comment, outcome, markMicro, working, releasedAt };
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
