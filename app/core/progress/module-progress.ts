import { marksByObjective } from "../attempts/marks-by-objective";
import type { Objective } from "../modules/module";
import type { ModuleContent } from "../modules/module-content";
import type { AuthoredQuestion } from "../questions/authored-question";
import { type ClaimKindResult, resultsByClaimKind } from "./claim-kind-results";
import { type Completion, completionOf } from "./completion";
import { type MasteryEvidence, masteryOf } from "./mastery";
import type { MasteryLevel } from "./mastery-level";

/** One answered question: in a slot of a submitted attempt, or in a lesson. Marks are micro-points. */
export interface AnsweredItem {
  questionId: string;
  markMicro: number;
  possibleMicro: number;
}

/** A submitted attempt. */
export interface SubmittedAttempt {
  attemptId: string;
  quizId: string;
  submittedAt: Date;
  passed: boolean;
  markMicro: number;
  possibleMicro: number;
  slots: readonly AnsweredItem[];
}

export interface LearnerRecord {
  /** Oldest first. */
  attempts: readonly SubmittedAttempt[];
  /** Answers to checks, oldest first. */
  checks: readonly AnsweredItem[];
  finishedLessons: ReadonlySet<string>;
}

export interface ObjectiveProgress {
  objective: Objective;
  level: MasteryLevel;
  /** Sittings of a quiz that asked for it. */
  sittings: number;
}

export interface ModuleProgress {
  objectives: ObjectiveProgress[];
  claimKinds: ClaimKindResult[];
  completion: Completion;
  passedQuizzes: ReadonlySet<string>;
}

/**
 * What a learner's record says about a module. Everything is computed from the record and the
 * content, so that it can be computed again. Answers to questions that this version no longer has
 * count for nothing here.
 */
export function moduleProgress(content: ModuleContent, record: LearnerRecord): ModuleProgress {
  const bank = new Map(content.questions.map((question) => [question.id, question]));
  const passedQuizzes = new Set(
    record.attempts.filter(({ passed }) => passed).map(({ quizId }) => quizId),
  );
  return {
    objectives: content.module.objectives.map((objective) => {
      const evidence = evidenceFor(objective, { content, bank, record });
      const sittings = evidence.filter(({ setting }) => setting !== "check").length;
      return { objective, level: masteryOf(evidence), sittings };
    }),
    claimKinds: resultsByClaimKind(content, [
      ...record.checks,
      ...record.attempts.flatMap(({ slots }) => slots),
    ]),
    completion: completionOf(content, { finishedLessons: record.finishedLessons, passedQuizzes }),
    passedQuizzes,
  };
}

interface Evidence {
  content: ModuleContent;
  bank: ReadonlyMap<string, AuthoredQuestion>;
  record: LearnerRecord;
}

/** Checks first: they can only begin an objective, so their place among the sittings is free. */
function evidenceFor(objective: Objective, { content, bank, record }: Evidence): MasteryEvidence[] {
  const marked = (items: readonly AnsweredItem[]) =>
    items.flatMap(({ questionId, markMicro, possibleMicro }) => {
      const question = bank.get(questionId);
      return question ? [{ question, markMicro, possibleMicro }] : [];
    });
  const sitting = (setting: MasteryEvidence["setting"], items: readonly AnsweredItem[]) =>
    marksByObjective([objective], marked(items)).map(({ markMicro, possibleMicro }) => ({
      setting,
      markMicro,
      possibleMicro,
    }));
  return [
    ...sitting("check", record.checks),
    ...record.attempts.flatMap(({ quizId, slots }) => {
      const mixed = content.quizzes.find(({ id }) => id === quizId)?.mixed ?? false;
      return sitting(mixed ? "mixed" : "practice", slots);
    }),
  ];
}
