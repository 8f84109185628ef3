import type { Response } from "~/core/questions/response";
import type { AppendedResponse } from "~/data/responses";

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
      /** When the current answer was received; null when there is none. */
      readonly at: string | null;
      readonly message: string;
    }
  /** The operation id belongs to another answer. */
  | { readonly status: 409; readonly kind: "conflict"; readonly message: string }
  /** The learner has submitted the attempt. */
  | { readonly status: 410; readonly kind: "closed"; readonly message: string }
  /** It does not fit the attempt, and never will. */
  | { readonly status: 404 | 422; readonly kind: "refused"; readonly message: string };

const LATE = "This answer came too late to count: it is stored, and flagged.";
const STALE = "This question has been answered elsewhere since. Both answers are kept.";
const CONFLICT = "This answer could not be told from an earlier one. Load the page again.";
const CLOSED = "This attempt has been submitted: its answers can no longer be changed.";
const NO_SUCH_QUESTION = "This attempt has no such question. Load the page again.";

export const OTHER_KIND = {
  status: 422,
  kind: "refused",
  message: "This answer belongs to another kind of question. Load the page again.",
} as const;

export function savedResponse(operationId: string, appended: AppendedResponse): SavedResponse {
  return { operationId, ...outcome(appended) };
}

function outcome(appended: AppendedResponse): Outcome {
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
      const answer = response?.answer ?? null;
      const at = response?.receivedAt.toISOString() ?? null;
      return { status: 409, kind: "stale", revision, answer, at, message: STALE };
    }
    case "conflict-operation":
      return { status: 409, kind: "conflict", message: CONFLICT };
    case "closed":
      return { status: 410, kind: "closed", message: CLOSED };
    case "missing":
      return { status: 404, kind: "refused", message: NO_SUCH_QUESTION };
  }
}
