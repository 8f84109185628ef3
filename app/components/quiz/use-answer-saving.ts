import { useEffect, useRef, useState } from "react";
import type { Response } from "~/core/questions/response";
import { type AnswerSaver, createAnswerSaver } from "./answer-saver";
import { newOperationId } from "./operation-id";
import type { SaveState } from "./save-state";
import { sendAnswer } from "./send-answer";

interface Place {
  attemptId: string;
  position: number;
  revision: number;
  savedAt: string | null;
}

/** Saves the answers that the form gives it, for as long as the question is on the screen. */
export function useAnswerSaving({ attemptId, position, revision, savedAt }: Place) {
  const [state, setState] = useState<SaveState>(
    savedAt === null ? { kind: "untouched" } : { kind: "saved", at: savedAt },
  );
  const saver = useRef<AnswerSaver | null>(null);
  saver.current ??= createAnswerSaver({
    revision,
    send: (operation) => sendAnswer({ attemptId, position }, operation),
    onState: setState,
    newOperationId,
  });

  useEffect(() => {
    const current = saver.current;
    const warn = (event: BeforeUnloadEvent) => {
      if (current?.isDirty()) event.preventDefault();
    };
    const hurry = () => void current?.flush();
    window.addEventListener("beforeunload", warn);
    window.addEventListener("pagehide", hurry);
    window.addEventListener("online", hurry);
    return () => {
      window.removeEventListener("beforeunload", warn);
      window.removeEventListener("pagehide", hurry);
      window.removeEventListener("online", hurry);
      hurry();
    };
  }, []);

  return {
    state,
    edit: (answer: Response | null) => saver.current?.edit(answer),
    flush: async () => (await saver.current?.flush()) ?? true,
  };
}
