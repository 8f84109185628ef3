import type { LifeRefusal } from "~/core/attempts/life/attempt-life";
import type { Response } from "~/core/questions/response";
import type { AppendedAnswer } from "./append-answer";

/**
 * What came of one operation, with a status of its own as HTTP means it. `at` is the server's time of
 * receiving; `message` is for the learner.
 */
export type SavedResponse = { readonly operationId: string } & Outcome;

type Outcome =
  | { readonly status: 200; readonly kind: "saved"; readonly revision: number; readonly at: string }
  /** Stored and flagged: it came after the end of time and does not count. */
  | {
      readonly status: 200;
      readonly kind: "late";
      readonly revision: number;
      readonly at: string;
      readonly message: string;
    }
  /** Answered elsewhere since: this is the current answer and the revision to build on. */
  | {
      readonly status: 409;
      readonly kind: "stale";
      readonly revision: number;
      readonly answer: Response | null;
      readonly certainty: 1 | 2 | 3 | null;
      /** When the current answer was received; null when there is none. */
      readonly at: string | null;
      readonly message: string;
    }
  /** The operation id belongs to another answer. */
  | { readonly status: 409; readonly kind: "conflict"; readonly message: string }
  /** The attempt, or the question in it, takes no answer any more. */
  | {
      readonly status: 410;
      readonly kind: "closed";
      readonly reason: LifeRefusal;
      readonly message: string;
    }
  /** It does not fit the attempt, and never will. */
  | { readonly status: 404 | 422; readonly kind: "refused"; readonly message: string };

const LATE = "This answer came too late to count: it is stored, and flagged.";
const STALE = "This question has been answered elsewhere since. Both answers are kept.";
const CONFLICT = "This answer could not be told from an earlier one. Load the page again.";
const NO_SUCH_QUESTION = "This attempt has no such question. Load the page again.";

/** Why a question takes no answer, for its learner. */
const CLOSED: Partial<Record<LifeRefusal, string>> = {
  over: "This attempt has been submitted: its answers can no longer be changed.",
  left: "You have gone on from this question: it can no longer be answered.",
  "not-reached": "You have not come to this question yet. Load the page again.",
  solved: "Your answer to this question was right: it stays as it is.",
  "no-tries-left": "You have no tries left at this question: your answers to it stay as they are.",
  late: "The time is over: nothing can be checked any more.",
  blank: "There is nothing to check: answer the question first.",
  "no-tries": "In this quiz answers are not checked before you submit.",
};

export const OTHER_KIND = {
  status: 422,
  kind: "refused",
  message: "This answer belongs to another kind of question. Load the page again.",
} as const;

export function savedResponse(operationId: string, appended: AppendedAnswer): SavedResponse {
  return { operationId, ...outcome(appended) };
}

function outcome(appended: AppendedAnswer): Outcome {
  switch (appended.kind) {
    case "saved":
    case "replayed": {
      const { revision, late } = appended;
      const at = appended.receivedAt.toISOString();
      if (late) return { status: 200, kind: "late", revision, at, message: LATE };
      return { status: 200, kind: "saved", revision, at };
    }
    case "stale": {
      const { revision, response } = appended.slot;
      const { answer = null, certainty = null } = response ?? {};
      const at = response?.receivedAt.toISOString() ?? null;
      return { status: 409, kind: "stale", revision, answer, certainty, at, message: STALE };
    }
    case "conflict-operation":
      return { status: 409, kind: "conflict", message: CONFLICT };
    case "refused":
      return closed(appended.reason);
  }
}

function closed(reason: LifeRefusal): Outcome {
  const message = CLOSED[reason];
  if (message) return { status: 410, kind: "closed", reason, message };
  return { status: 404, kind: "refused", message: NO_SUCH_QUESTION };
}
