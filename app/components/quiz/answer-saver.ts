import type { Response } from "~/core/questions/response";
import type { SaveState } from "./save-state";

/** One answer on its way: sent again with the same id until the server has answered. */
export interface SaveOperation {
  operationId: string;
  baseRevision: number;
  answer: Response | null;
}

/** What the server said of an operation, or that it could not be asked. */
export type SaveResult =
  | { kind: "saved"; revision: number; at: string }
  | { kind: "stale"; revision: number }
  | { kind: "refused"; message: string }
  | { kind: "unreachable" };

export interface AnswerSaverOptions {
  revision: number;
  send: (operation: SaveOperation) => Promise<SaveResult>;
  onState: (state: SaveState) => void;
  newOperationId: () => string;
}

/** Between the last keystroke and the save, in milliseconds. */
export const SAVE_DELAY_MS = 400;
/** Waits before trying again, in milliseconds; the last one repeats. */
const RETRY_MS = [1_000, 2_000, 5_000, 10_000];

const UNREACHABLE =
  "Could not save: the server cannot be reached. Your answer stays here; trying again.";

export interface AnswerSaver {
  /** The learner changed the answer. */
  edit: (answer: Response | null) => void;
  /** Saves at once what is not saved yet; false when that did not work. */
  flush: () => Promise<boolean>;
  isDirty: () => boolean;
  stop: () => void;
}

/**
 * Saves the answers of one question one after another, the newest only: an edit made while a save
 * is under way is sent after it, upon the revision that it made.
 */
export function createAnswerSaver(options: AnswerSaverOptions): AnswerSaver {
  let revision = options.revision;
  let unsent: { answer: Response | null } | null = null;
  let underWay: SaveOperation | null = null;
  let sending: Promise<boolean> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;

  function schedule(delay: number) {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), delay);
  }

  function nextOperation(): SaveOperation | null {
    if (underWay) return underWay;
    if (!unsent) return null;
    const { answer } = unsent;
    unsent = null;
    return { operationId: options.newOperationId(), baseRevision: revision, answer };
  }

  /** True when the next operation may go out at once. */
  function settle(operation: SaveOperation, result: SaveResult): boolean {
    switch (result.kind) {
      case "saved":
        revision = result.revision;
        options.onState(unsent ? { kind: "saving" } : { kind: "saved", at: result.at });
        return true;
      case "stale":
        // Another tab or device saved in between: both answers are kept, and this one is the newer.
        revision = result.revision;
        unsent ??= { answer: operation.answer };
        return true;
      case "refused":
        options.onState({ kind: "failed", message: result.message });
        return false;
      case "unreachable":
        underWay = operation;
        options.onState({ kind: "failed", message: UNREACHABLE });
        schedule(RETRY_MS[Math.min(failures, RETRY_MS.length - 1)] ?? 0);
        failures += 1;
        return false;
    }
  }

  async function sendAll(): Promise<boolean> {
    for (let operation = nextOperation(); operation; operation = nextOperation()) {
      options.onState({ kind: "saving" });
      underWay = operation;
      const result = await options.send(operation);
      underWay = null;
      if (!settle(operation, result)) return false;
      failures = 0;
    }
    return true;
  }

  function flush(): Promise<boolean> {
    clearTimeout(timer);
    sending ??= sendAll().finally(() => {
      sending = null;
    });
    return sending;
  }

  return {
    edit(answer) {
      unsent = { answer };
      // "Saved" would be a lie until this is; a failure stays said until something gets through.
      if (failures === 0) options.onState({ kind: "saving" });
      schedule(SAVE_DELAY_MS);
    },
    flush,
    isDirty: () => unsent !== null || underWay !== null,
    stop: () => clearTimeout(timer),
  };
}
