import { Link } from "@remix-run/react";
import { questionPath } from "~/components/paths";
import type { QuestionState } from "./question-state";

interface OpenQuestionsProps {
  attemptId: string;
  questions: readonly QuestionState[];
}

/** How many questions are answered, and links to those that are open or flagged. */
export function OpenQuestions({ attemptId, questions }: OpenQuestionsProps) {
  const answered = questions.filter((question) => question.answered).length;
  const open = questions.filter((question) => !question.answered);
  const flagged = questions.filter((question) => question.flagged);
  return (
    <>
      <p className="lead">
        {answered} of {questions.length} questions answered.
      </p>
      <QuestionLinks attemptId={attemptId} questions={open} title="Not answered" />
      <QuestionLinks attemptId={attemptId} questions={flagged} title="Flagged" />
    </>
  );
}

function QuestionLinks({ title, attemptId, questions }: OpenQuestionsProps & { title: string }) {
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
