import type { AttemptState } from "../attempt-state";

/** What the life of an attempt depends on in its quiz. */
export interface LifeRules {
  /** How often each question may be checked at once; null = no question is checked before the end. */
  readonly triesAllowed: number | null;
  /** Whether a question that was left stays closed. */
  readonly oneWay: boolean;
  /** What becomes of a running attempt when its time is over. */
  readonly endOfTime: "submit" | "abandon";
}

export interface SlotLife {
  /** How many responses were accepted, late ones included. */
  readonly revision: number;
  /** How many different answers were checked; 0 where the quiz has no tries. */
  readonly tries: number;
  /** Whether one of them was right: nothing is left to answer. */
  readonly solved: boolean;
}

/** Everything about a started attempt that decides what may become of it. */
export interface StartedLife {
  readonly state: AttemptState;
  readonly deadlineAt: Date | null;
  /** null while running. */
  readonly endedBy: "learner" | "deadline" | null;
  /** The furthest position that the learner has gone to; 1 in a quiz that is free to go through. */
  readonly reached: number;
  /** By position, from 1. */
  readonly slots: ReadonlyMap<number, SlotLife>;
  /** How many answers wait for a person's mark. */
  readonly unmarked: number;
}

export type AttemptLife = { readonly state: "not-started" } | StartedLife;

/** Something that somebody, or the clock, wants of an attempt. `at` is the server's time. */
export type LifeCommand =
  | { readonly kind: "start"; readonly deadlineAt: Date | null; readonly slots: number }
  | {
      readonly kind: "answer";
      readonly at: Date;
      readonly position: number;
      readonly baseRevision: number;
    }
  /** `answer` says what the answer is among those that were checked before. */
  | {
      readonly kind: "check";
      readonly at: Date;
      readonly position: number;
      readonly baseRevision: number;
      readonly answer: "right" | "not-right" | "repeated" | "blank";
    }
  | { readonly kind: "go-on"; readonly at: Date; readonly to: number }
  /** `unmarked`: how many of the answers a person has to mark. */
  | { readonly kind: "submit"; readonly at: Date; readonly unmarked: number }
  | { readonly kind: "end-of-time"; readonly at: Date; readonly unmarked: number }
  | { readonly kind: "change-deadline"; readonly to: Date | null }
  /** A person marks one answer, for the first time or again. */
  | { readonly kind: "mark-by-person"; readonly isFirst: boolean }
  | { readonly kind: "regrade" };

/** What has to be stored for a command to have happened. */
export type LifeEffect =
  | { readonly kind: "create" }
  | {
      readonly kind: "append";
      readonly position: number;
      readonly revision: number;
      readonly late: boolean;
      readonly tried: boolean;
    }
  | { readonly kind: "reach"; readonly position: number }
  | {
      readonly kind: "end";
      readonly state: Exclude<AttemptState, "running">;
      readonly by: "learner" | "deadline";
    }
  | { readonly kind: "set-deadline"; readonly from: Date | null; readonly to: Date | null }
  | { readonly kind: "mark"; readonly state: "waiting" | "marked" };

export type LifeRefusal =
  | "not-started"
  | "already-started"
  /** The attempt is over, and takes nothing more of this kind. */
  | "over"
  | "no-such-question"
  /** Somebody else has answered the question since. */
  | "stale"
  /** One-way: the learner has gone on from the question, or is not there yet. */
  | "left"
  | "not-reached"
  | "solved"
  | "no-tries-left"
  /** Nothing is checked in this quiz before the end. */
  | "no-tries"
  | "blank"
  /** Too late to be checked. */
  | "late"
  /** The time is not over. */
  | "not-due"
  | "nothing-to-mark";

export type LifeDecision =
  | { readonly ok: true; readonly next: AttemptLife; readonly effect: LifeEffect }
  | { readonly ok: false; readonly reason: LifeRefusal };

export function refused(reason: LifeRefusal): LifeDecision {
  return { ok: false, reason };
}
