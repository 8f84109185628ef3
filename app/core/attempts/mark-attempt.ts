import { type Grade, grade } from "../grading/grade";
import { markOf } from "../grading/mark";
import { reachesPassMark } from "../grading/pass-mark";
import type { Question } from "../questions/question";
import type { Response } from "../questions/response";

/** A slot with what was answered in it; null = nothing. Points are micro-points. */
export interface AnsweredSlot {
  position: number;
  question: Question;
  possibleMicro: number;
  response: Response | null;
}

export interface SlotMark {
  position: number;
  markMicro: number;
  grade: Grade;
}

/** Marks are micro-points. */
export interface AttemptMark {
  slots: SlotMark[];
  markMicro: number;
  possibleMicro: number;
  passed: boolean;
}

/**
 * Marks an attempt: each slot by its question's rule, and their sum. The same slots give the same
 * mark for ever. `passMark` is a fraction of the possible points (0 to 1), compared unrounded. An
 * attempt's sum is never below 0, even where options carry negative fractions.
 */
export function markAttempt(slots: readonly AnsweredSlot[], passMark: number): AttemptMark {
  const graded = slots.map(({ position, question, response, possibleMicro }) => {
    const result = grade(question, response);
    const markMicro = markOf(result.fraction, possibleMicro);
    return { position, grade: result, markMicro, possibleMicro };
  });
  const shares = graded.map((slot) => ({
    fraction: slot.grade.fraction,
    pointsMicro: slot.possibleMicro,
  }));
  return {
    slots: graded.map(({ position, markMicro, grade }) => ({ position, markMicro, grade })),
    markMicro: Math.max(0, total(graded.map(({ markMicro }) => markMicro))),
    possibleMicro: total(graded.map(({ possibleMicro }) => possibleMicro)),
    passed: reachesPassMark(shares, passMark),
  };
}

function total(micro: readonly number[]): number {
  return micro.reduce((sum, one) => sum + one, 0);
}
