import type { GivenAnswer } from "~/core/attempts/given-answer";

/** One answer on its way: sent again with the same id until the server has answered. */
export interface SaveOperation {
  operationId: string;
  baseRevision: number;
  answer: GivenAnswer | null;
}

export interface SentOperation extends SaveOperation {
  position: number;
}

/** What the server said of one operation. `at` is its time of receiving. */
export type SaveResult =
  | { kind: "saved"; revision: number; at: string }
  /** Stored and flagged, because it came after the end of time. */
  | { kind: "late"; revision: number; at: string; message: string }
  /** Answered elsewhere since; this is the answer there, and the revision to build on. */
  | { kind: "stale"; revision: number; answer: GivenAnswer | null; at: string | null }
  /** The id belongs to another answer. */
  | { kind: "conflict" }
  /** This answer can never be saved: `message` says why. */
  | { kind: "refused"; message: string };

/** What came of sending some operations. */
export type Delivery =
  /** By operation id. One that is missing has to be sent again. */
  | { kind: "answered"; results: ReadonlyMap<string, SaveResult> }
  | Trouble
  /** The server cannot read them. */
  | { kind: "rejected"; message: string };

/** Why nothing was delivered. Everything is kept and sent again. */
export type Trouble =
  | { kind: "unreachable" }
  | { kind: "busy"; retryAfterMs: number }
  | { kind: "signed-out" }
  | { kind: "somebody-else" };
