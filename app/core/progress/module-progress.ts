import { marksByObjective } from "../attempts/marks-by-objective";
import type { Objective } from "../modules/module";
import type { ModuleContent } from "../modules/module-content";
import type { AuthoredQuestion } from "../questions/authored-question";
import { type ClaimKindResult, resultsByClaimKind } from "./claim-kind-results";
import { type Completion, completionOf } from "./completion";
import { type MasteryEvidence, masteryOf } from "./mastery";
import type { MasteryLevel } from "./mastery-level";
import { countingAttempts, quizStanding } from "./quiz-standing";

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
export function moduleProgress(content: ModuleContent, whole: LearnerRecord): ModuleProgress {
  const bank = new Map(content.questions.map((question) => [question.id, question]));
  const passedQuizzes = passedIn(content, whole.attempts);
  const record = {
    ...whole,
    attempts: attemptsThatCount(content, whole.attempts).map(withoutDropped),
  };
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

/** A question that an erratum dropped is worth nothing, and says nothing of what its learner knows. */
function withoutDropped(attempt: SubmittedAttempt): SubmittedAttempt {
  return { ...attempt, slots: attempt.slots.filter(({ possibleMicro }) => possibleMicro > 0) };
}

/** A quiz that this version no longer has was passed by the best of its attempts. */
function passedIn({ quizzes }: ModuleContent, attempts: readonly SubmittedAttempt[]): Set<string> {
  const ids = new Set(attempts.map(({ quizId }) => quizId));
  return new Set(
    [...ids].filter((id) => {
      const quiz = quizzes.find((each) => each.id === id) ?? { counts: "highest", passMark: 1 };
      const own = attempts.filter(({ quizId }) => quizId === id);
      return quizStanding(quiz, own)?.passed === true;
    }),
  );
}

/** In their order, without those that the rule of their quiz leaves out. */
function attemptsThatCount(
  { quizzes }: ModuleContent,
  attempts: readonly SubmittedAttempt[],
): SubmittedAttempt[] {
  return attempts.filter((attempt) => {
    const counts = quizzes.find(({ id }) => id === attempt.quizId)?.counts ?? "highest";
    const own = attempts.filter(({ quizId }) => quizId === attempt.quizId);
    return countingAttempts(counts, own).includes(attempt);
  });
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
