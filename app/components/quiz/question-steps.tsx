interface QuestionStepsProps {
  position: number;
  isLast: boolean;
  /** Whether a question that is left stays closed. */
  isOneWay: boolean;
}

/** The ways on from a question, as buttons of its form: with or without scripts they save first. */
export function QuestionSteps({ position, isLast, isOneWay }: QuestionStepsProps) {
  return (
    <>
      {isOneWay && !isLast ? (
        <p className="small">You cannot come back to this question once you go on.</p>
      ) : null}
      <div className="quiz-steps">
        {position > 1 && !isOneWay ? (
          <button className="button button-quiet" name="go" type="submit" value={position - 1}>
            Previous
          </button>
        ) : null}
        <button className="button" name="go" type="submit" value={isLast ? "submit" : position + 1}>
          {isLast ? "Check and submit" : isOneWay ? "Leave this question and go on" : "Next"}
        </button>
      </div>
    </>
  );
}
