import type { QuestionState } from "./question-state";

interface QuestionListProps {
  questions: readonly QuestionState[];
  current: number | null;
  /** Whether questions cannot be gone to, so that the list only tells how they stand. */
  isOneWay?: boolean;
}

/**
 * All questions of an attempt as buttons of the answer's form, so that going to one saves the answer
 * on the screen, with or without JavaScript.
 */
export function QuestionList({ questions, current, isOneWay = false }: QuestionListProps) {
  return (
    <nav aria-label="Questions">
      <ol className="question-list">
        {questions.map((question) => (
          <li key={question.position}>
            {isOneWay ? (
              <span
                aria-current={question.position === current ? "step" : undefined}
                className={`question-place ${classes(question) ?? ""}`}
              >
                <QuestionNumber {...question} />
              </span>
            ) : (
              <button
                aria-current={question.position === current ? "step" : undefined}
                className={classes(question)}
                name="go"
                type="submit"
                value={question.position}
              >
                <QuestionNumber {...question} />
              </button>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

function QuestionNumber(question: QuestionState) {
  return (
    <>
      <span className="visually-hidden">Question </span>
      {question.position}
      <span className="visually-hidden">{description(question)}</span>
    </>
  );
}

function classes({ answered, flagged }: QuestionState): string | undefined {
  const names = [answered ? "is-answered" : "", flagged ? "is-flagged" : ""].filter(Boolean);
  return names.length > 0 ? names.join(" ") : undefined;
}

function description({ answered, flagged }: QuestionState): string {
  return `, ${answered ? "answered" : "not answered"}${flagged ? ", flagged" : ""}`;
}
