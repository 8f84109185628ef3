import { useCallback, useRef, useState } from "react";
import type { GivenAnswer } from "~/core/attempts/given-answer";
import { isEmptyAnswer } from "./is-empty-answer";
import { answerCopies } from "./question-copies";

interface Place {
  attemptId: string;
  position: number;
  response: GivenAnswer | null;
}

/** The answer that the form of a question begins with. `count` tells one from the next. */
export interface ShownAnswer {
  answer: GivenAnswer | null;
  count: number;
}

/** What the form of a question shows, and what the learner has made of it since. */
export function useShownAnswer({ attemptId, position, response }: Place) {
  const [shown, setShown] = useState<ShownAnswer>({ answer: response, count: 0 });
  const newest = useRef(response);

  /** The learner has changed the form. */
  const note = useCallback(
    (answer: GivenAnswer | null) => {
      newest.current = answer;
      const answered = answer !== null && !isEmptyAnswer(answer);
      answerCopies({ attemptId, position, answer, answered });
    },
    [attemptId, position],
  );

  /** The form shall show another answer than it does. */
  const show = useCallback(
    (answer: GivenAnswer | null) => {
      if (JSON.stringify(answer) === JSON.stringify(newest.current)) return;
      note(answer);
      setShown(({ count }) => ({ answer, count: count + 1 }));
    },
    [note],
  );

  return { shown, note, show };
}
