import { useEffect, useState } from "react";
import type { GivenAnswer } from "~/core/attempts/given-answer";
import { attemptOutbox } from "./outbox/attempt-outbox";
import type { SaveState } from "./save-state";
import { useShownAnswer } from "./use-shown-answer";

interface Place {
  attemptId: string;
  learnerKey: string;
  position: number;
  response: GivenAnswer | null;
  revision: number;
  savedAt: string | null;
}

/** Saves the answers that the form gives it, and follows how the question stands on this device. */
export function useAnswerSaving(place: Place) {
  const { attemptId, learnerKey, position, revision, savedAt } = place;
  const { shown, note, show } = useShownAnswer(place);
  const [state, setState] = useState<SaveState>(
    savedAt === null ? { kind: "untouched" } : { kind: "saved", at: savedAt },
  );

  useEffect(() => {
    const outbox = attemptOutbox({ attemptId, learnerKey });
    const leave = outbox.watch({ position, revision }, (news) => {
      setState(news.state);
      if (news.answer) show(news.answer.value);
    });
    void outbox.flush();
    return leave;
  }, [attemptId, learnerKey, position, revision, show]);

  function edit(answer: GivenAnswer | null) {
    note(answer);
    attemptOutbox({ attemptId, learnerKey }).edit(position, answer);
  }

  return {
    state,
    shown,
    edit,
    clear() {
      show(null);
      edit(null);
    },
    flush: () => attemptOutbox({ attemptId, learnerKey }).flush(),
  };
}
