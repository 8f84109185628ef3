import { useEffect, useState } from "react";
import { type AttemptOnDevice, attemptOutbox } from "./outbox/attempt-outbox";
import type { OutboxEntry } from "./outbox/outbox-entry";
import type { Trouble } from "./outbox/save-operation";

export interface UnsentAnswers {
  /** What is not acknowledged, and what was refused. */
  entries: readonly OutboxEntry[];
  /** The questions whose answers were stored just now, too late to count. */
  late: readonly number[];
  trouble: Trouble | null;
  /** Gives up the answers that the server will not have. */
  discardRefused: () => void;
}

/** Sends what is unsent of an attempt as soon as a page of it is shown, and follows what comes of it. */
export function useUnsentAnswers({ attemptId, learnerKey }: AttemptOnDevice): UnsentAnswers {
  const [entries, setEntries] = useState<readonly OutboxEntry[]>([]);
  const [late, setLate] = useState<readonly number[]>([]);
  const [trouble, setTrouble] = useState<Trouble | null>(null);

  useEffect(() => {
    const outbox = attemptOutbox({ attemptId, learnerKey });
    const look = async () => setEntries(await outbox.entries());
    const send = async () => {
      setTrouble(await outbox.flush());
      await look();
    };
    const stop = outbox.follow(({ position, state }) => {
      if (state.kind === "late") setLate((before) => [...new Set([...before, position])]);
      void look();
    });
    void send();
    return stop;
  }, [attemptId, learnerKey]);

  async function discard() {
    const outbox = attemptOutbox({ attemptId, learnerKey });
    await outbox.discardRefused();
    setEntries(await outbox.entries());
  }

  return { entries, late, trouble, discardRefused: () => void discard() };
}
