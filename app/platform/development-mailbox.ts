import { now } from "./clock";
import { newId } from "./ids";
import { processWide } from "./process-wide";

export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

export interface KeptLetter extends Letter {
  readonly id: string;
  readonly keptAt: Date;
}

const MOST_KEPT = 50;

function letters(): KeptLetter[] {
  return processWide("development-mailbox", () => []);
}

/** Keeps a letter in memory instead of sending it; the oldest goes when there are more than 50. */
export function keepLetter(letter: Letter): void {
  letters().unshift({ ...letter, id: newId(), keptAt: now() });
  letters().splice(MOST_KEPT);
}

/** The kept letters, newest first. */
export function keptLetters(): readonly KeptLetter[] {
  return letters();
}
