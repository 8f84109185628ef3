import type { ModuleContent } from "../../modules/module-content";
import type { AuthoredQuestion } from "../../questions/authored-question";
import { gradesAlike, isAnsweredAlike, worthIn } from "./compare-questions";

/** A question of an earlier version beside the one that takes its place. */
export interface QuestionComparison {
  readonly target: AuthoredQuestion;
  /** Whether every answer earns the same share of the points. */
  readonly alike: boolean;
  /** Whether an answer to the one can be judged as an answer to the other. */
  readonly comparable: boolean;
  /** What the target's quiz gives for it, in micro-points; null when that quiz does not ask it. */
  readonly worthMicro: number | null;
}

export interface VersionsOfQuiz {
  readonly quizId: string;
  /** Every version that an attempt was begun with or graded by, and the target. */
  readonly versions: ReadonlyMap<string, ModuleContent>;
  readonly targetVersionId: string;
}

/** Compares each question of each version with the target's once; null where the target has none. */
export function questionComparisons({ quizId, versions, targetVersionId }: VersionsOfQuiz) {
  const target = contentOf(versions, targetVersionId);
  const quiz = target.quizzes.find(({ id }) => id === quizId);
  const bank = new Map(target.questions.map((question) => [question.id, question]));
  const known = new Map<string, QuestionComparison | null>();

  function compare(versionId: string, questionId: string): QuestionComparison | null {
    const now = bank.get(questionId);
    if (!now) return null;
    const before = contentOf(versions, versionId).questions.find(({ id }) => id === questionId);
    if (!before) throw new Error(`Version ${versionId} lacks the question ${questionId}.`);
    return {
      target: now,
      alike: gradesAlike(before, now),
      comparable: isAnsweredAlike(before, now),
      worthMicro: quiz ? worthIn(target, quiz, now) : null,
    };
  }

  return (versionId: string, questionId: string): QuestionComparison | null => {
    const key = `${versionId} ${questionId}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const comparison = compare(versionId, questionId);
    known.set(key, comparison);
    return comparison;
  };
}

/** Throws when the version was not given, which nothing can bring about. */
export function contentOf(
  versions: ReadonlyMap<string, ModuleContent>,
  versionId: string,
): ModuleContent {
  const content = versions.get(versionId);
  if (!content) throw new Error(`There is no version ${versionId}.`);
  return content;
}
