import { useSubmit } from "@remix-run/react";
import { type FormEvent, useState } from "react";
import { isReachable } from "./is-reachable";
import { type AttemptOnDevice, attemptOutbox } from "./outbox/attempt-outbox";
import { isUnsent, type OutboxEntry } from "./outbox/outbox-entry";
import type { Trouble } from "./outbox/save-operation";
import { refusedWords, unsentWords } from "./unsent-words";

export interface Hindrance {
  sentences: readonly string[];
  trouble: Trouble | null;
  /** Nothing is left to be sent; what is missing the server will not have. */
  mayGoOn: boolean;
}

const UNREACHABLE: Hindrance = {
  sentences: ["The server cannot be reached now."],
  trouble: { kind: "unreachable" },
  mayGoOn: false,
};

function hindranceBy(entries: readonly OutboxEntry[], trouble: Trouble | null): Hindrance {
  const unsent = unsentWords(entries, trouble);
  const sentences = [...(unsent === null ? [] : [unsent]), ...refusedWords(entries)];
  return { sentences, trouble, mayGoOn: !entries.some(isUnsent) };
}

/**
 * Sends what is unsent before an attempt is submitted, and does not submit while an answer is missing.
 * Answers that the server refuses for good do not hold it up a second time.
 */
export function useGuardedSubmission(attempt: AttemptOnDevice) {
  const [hindrance, setHindrance] = useState<Hindrance | null>(null);
  const [isSending, setIsSending] = useState(false);
  const submit = useSubmit();

  async function send(form: HTMLFormElement) {
    const outbox = attemptOutbox(attempt);
    if (hindrance?.mayGoOn) await outbox.discardRefused();
    const trouble = await outbox.flush();
    const entries = await outbox.entries();
    if (entries.length > 0) return setHindrance(hindranceBy(entries, trouble));
    if (!(await isReachable())) return setHindrance(UNREACHABLE);
    setHindrance(null);
    submit(form, { method: "post" });
  }

  return {
    hindrance,
    isSending,
    onSubmit(event: FormEvent<HTMLFormElement>) {
      event.preventDefault();
      if (isSending) return;
      setIsSending(true);
      void send(event.currentTarget).finally(() => setIsSending(false));
    },
  };
}
