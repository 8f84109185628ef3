/** Where an attempt stands while answers wait for a person, in texts made for showing. */
export interface ShownWaiting {
  answers: number;
  /** What the other answers have earned; null where it may not be seen, or there are none. */
  rest: { earned: string; possible: string } | null;
}

/** Says that the mark is not there yet, why, and what is there of it. */
export function WaitingScore({ waiting: { answers, rest } }: { waiting: ShownWaiting }) {
  return (
    <div className="notice">
      <p>
        <strong>
          {answers === 1 ? "1 answer waits" : `${answers} answers wait`} for a person’s marking.
        </strong>{" "}
        Your answers are submitted and safe. The mark of the quiz follows when everything is marked.
      </p>
      {rest ? (
        <p>
          So far {rest.earned} of {rest.possible} points of the rest.
        </p>
      ) : null}
    </div>
  );
}
