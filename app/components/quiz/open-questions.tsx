import { Link } from "@remix-run/react";
import { questionPath } from "~/components/paths";
import type { QuestionState } from "./question-state";

interface OpenQuestionsProps {
  /** Whether questions that were left stay closed, so that nothing leads back to them. */
  isOneWay: boolean;
  attemptId: string;
  questions: readonly QuestionState[];
}

/** How many questions are answered, and links to those that are open or flagged. */
export function OpenQuestions({ attemptId, questions, isOneWay }: OpenQuestionsProps) {
  const answered = questions.filter((question) => question.answered).length;
  const open = questions.filter((question) => !question.answered);
  const flagged = questions.filter((question) => question.flagged);
  return (
    <>
      <p className="lead">
        {answered} of {questions.length} questions answered.
      </p>
      {isOneWay ? null : (
        <>
          <QuestionLinks attemptId={attemptId} questions={open} title="Not answered" />
          <QuestionLinks attemptId={attemptId} questions={flagged} title="Flagged" />
        </>
      )}
    </>
  );
}

interface QuestionLinksProps {
  title: string;
  attemptId: string;
  questions: readonly QuestionState[];
}

function QuestionLinks({ title, attemptId, questions }: QuestionLinksProps) {
  if (questions.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className="question-list">
        {questions.map(({ position }) => (
          <li key={position}>
            <Link to={questionPath(attemptId, position)}>
              <span className="visually-hidden">Question </span>
              {position}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
