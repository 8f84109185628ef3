import type { AnswerPlace } from "~/data/person-marks";

/** The name of one answer in an address. */
export function answerIdOf({ attemptId, position }: AnswerPlace): string {
  return `${attemptId}.${position}`;
}

/** The answer that a name stands for; null when it is not such a name. */
export function readAnswerId(answerId: string): AnswerPlace | null {
  const match = /^([A-Za-z0-9_-]{1,64})\.([1-9]\d{0,3})$/.exec(answerId);
  const [, attemptId, position] = match ?? [];
  return attemptId === undefined ? null : { attemptId, position: Number(position) };
}
