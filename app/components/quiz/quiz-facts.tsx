import { Link } from "@remix-run/react";
import { markingPath } from "~/components/paths";
import type { QuizExpectations } from "~/core/modules/quiz-expectations";
import { feedbackWords } from "./feedback-words";

/** What to expect of a quiz, before it starts. */
export function QuizFacts({ expectations }: { expectations: QuizExpectations }) {
  const { questions, bank, points, passPercent, attempts, timeLimitMinutes } = expectations;
  return (
    <dl className="facts">
      <dt>Questions</dt>
      <dd>
        {questions}
        {bank > questions
          ? `, drawn from ${bank}. A further try brings questions that you have not seen first.`
          : null}
      </dd>
      <dt>Time</dt>
      <dd>{timeLimitMinutes === null ? "As long as you like" : `${timeLimitMinutes} minutes`}</dd>
      <dt>Tries</dt>
      <dd>{attempts === "unlimited" ? "As many as you like" : attempts}</dd>
      <dt>Marks</dt>
      <dd>
        {points === null ? null : `${points} points. `}
        Passed from {passPercent} %. What you leave blank earns nothing and costs nothing.{" "}
        <Link to={markingPath()}>How marks are made</Link>
      </dd>
      <dt>Order</dt>
      <dd>Go back and forth, and change answers until you submit.</dd>
      <dt>Feedback</dt>
      <dd>
        {feedbackWords(expectations.feedback).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </dd>
      {expectations.mixed ? (
        <>
          <dt>Mastery</dt>
          <dd>
            This quiz mixes all objectives. Full marks on an objective in which you are proficient
            make it mastered; a miss takes it one level down.
          </dd>
        </>
      ) : null}
    </dl>
  );
}
