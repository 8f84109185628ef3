import type { Fraction } from "../grading/fraction";
import { gradeAnswers, type MarkingRules } from "../grading/grade-answers";
import type { Grade, PendingGrade } from "../grading/graded";
import { markOf } from "../grading/mark";
import { type EarnedShare, reachesPassMark } from "../grading/pass-mark";
import type { Question } from "../questions/question";
import type { Response } from "../questions/response";
import { type CertaintyLevel, certaintyOf } from "./certainty-level";

/** A slot with what was answered in it; null = nothing. Points are micro-points. */
export interface AnsweredSlot {
  position: number;
  question: Question;
  possibleMicro: number;
  response: Response | null;
  /** What was checked at once before, oldest first; none when it is left out. */
  tried?: readonly Response[];
  /** How certain the learner said they are of the response. */
  certainty?: CertaintyLevel | null;
}

/** Marks as a quiz has them that takes one answer and asks for no certainty. */
const PLAIN: MarkingRules = { tries: null, certainty: "off" };

export interface SlotMark {
  position: number;
  /** null while the answer waits for a person. */
  markMicro: number | null;
  grade: Grade | PendingGrade;
}

/** Marks are micro-points. */
export interface AttemptMark extends AttemptTotal {
  slots: SlotMark[];
  possibleMicro: number;
}

/** Both are null while an answer waits for a person. */
export interface AttemptTotal {
  markMicro: number | null;
  passed: boolean | null;
}

/** What a slot earned; the share is exact, and both are null while its answer waits for a person. */
export interface EarnedSlot {
  share: Fraction | null;
  markMicro: number | null;
  possibleMicro: number;
}

/**
 * Marks an attempt: each slot by its question's rule and by what the quiz makes of tries and certainty,
 * and in sum. The same slots and rules give the same mark for ever.
 */
export function markAttempt(
  slots: readonly AnsweredSlot[],
  passMark: number,
  rules: MarkingRules = PLAIN,
): AttemptMark {
  const graded = slots.map((slot) => {
    const { position, question, possibleMicro, response, tried = [], certainty = null } = slot;
    const given = { response, tried, certainty: certaintyOf(certainty) };
    const result = gradeAnswers(question, given, rules);
    const markMicro = result.fraction === null ? null : markOf(result.fraction, possibleMicro);
    return { position, grade: result, markMicro, possibleMicro };
  });
  const earned = graded.map((slot) => ({ ...slot, share: slot.grade.fraction }));
  return {
    slots: graded.map(({ position, markMicro, grade }) => ({ position, markMicro, grade })),
    possibleMicro: total(graded.map(({ possibleMicro }) => possibleMicro)),
    ...attemptTotal(earned, passMark),
  };
}

/**
 * The sum of an attempt's slots, and whether that is a pass. `passMark` is a fraction of the possible
 * points (0 to 1), compared unrounded. An attempt's sum is never below 0, even where options carry
 * negative fractions.
 */
export function attemptTotal(slots: readonly EarnedSlot[], passMark: number): AttemptTotal {
  const marks: number[] = [];
  const shares: EarnedShare[] = [];
  for (const { share, markMicro, possibleMicro } of slots) {
    if (share === null || markMicro === null) return { markMicro: null, passed: null };
    marks.push(markMicro);
    shares.push({ fraction: share, pointsMicro: possibleMicro });
  }
  return { markMicro: Math.max(0, total(marks)), passed: reachesPassMark(shares, passMark) };
}

function total(micro: readonly number[]): number {
  return micro.reduce((sum, one) => sum + one, 0);
}
