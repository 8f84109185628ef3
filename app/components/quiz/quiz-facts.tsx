import { Link } from "@remix-run/react";
import { markingPath } from "~/components/paths";
import type { QuizExpectations } from "~/core/modules/quiz-expectations";
import { feedbackWords } from "./feedback-words";
import { attemptWords, certaintyWords, orderWords, timeWords, tryWords } from "./setting-words";

/** What to expect of a quiz, before it starts. */
export function QuizFacts({ expectations }: { expectations: QuizExpectations }) {
  const { questions, bank, points, passPercent, hasEssays, settings } = expectations;
  return (
    <dl className="facts">
      <dt>Questions</dt>
      <dd>
        {questions}
        {bank > questions ? `, drawn from ${bank}.` : null}
        {bank > questions && settings.unseenFirst
          ? " A further attempt brings questions that you have not seen first."
          : null}
      </dd>
      <dt>Time</dt>
      <Sentences of={timeWords(settings)} />
      <dt>Attempts</dt>
      <Sentences of={attemptWords(settings)} />
      <dt>Marks</dt>
      <dd>
        {points === null ? null : `${points} points. `}
        Passed from {passPercent} %. What you leave blank earns nothing and costs nothing.{" "}
        {hasEssays ? "A person marks what you write; until then your attempt has no mark. " : null}
        <Link to={markingPath()}>How marks are made</Link>
      </dd>
      <dt>Order</dt>
      <Sentences of={orderWords(settings)} />
      {settings.tries ? <dt>Tries</dt> : null}
      <Sentences of={tryWords(settings)} />
      {settings.certainty === "off" ? null : <dt>Certainty</dt>}
      <Sentences of={certaintyWords(settings)} />
      <dt>Feedback</dt>
      <Sentences of={feedbackWords(settings.feedback)} />
      {settings.mixed ? (
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

/** A fact of one sentence or several; nothing when there is none. */
function Sentences({ of: sentences }: { of: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <dd>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </dd>
  );
}
