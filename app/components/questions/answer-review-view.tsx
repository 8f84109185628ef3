import { inPlaces } from "~/components/text/in-places";
import { InlineText } from "~/components/text/inline-text";
import type { AnswerReview, PairRow } from "~/core/attempts/review/answer-review";
import { OptionsReview } from "./options-review";
import { TextReviewView } from "./text-review-view";

/** An answer part by part, beside as much of the key as was sent. */
export function AnswerReviewView({ answer }: { answer: AnswerReview }) {
  if (answer.layout === "options") {
    return <OptionsReview answer={answer} />;
  }
  if (answer.layout === "text") {
    return <TextReviewView answer={answer} />;
  }
  return (
    <ul className="answer-pairs">
      {inPlaces(answer.rows).map(({ place, item }) => (
        <PairReview key={place} row={item} />
      ))}
    </ul>
  );
}

function PairReview({ row }: { row: PairRow }) {
  const { text, given, expected, outcome, rationale } = row;
  const state = outcome === undefined ? "" : outcome === "right" ? " is-right" : " is-wrong";
  const differs = expected !== undefined && expected !== given;
  return (
    <li className={`answer-option${state}`}>
      <p>
        <InlineText text={text} />
      </p>
      <p>
        <span className="answer-tags">Your answer: </span>
        {given === null ? <em>none</em> : <InlineText text={given} />}
        {outcome === "right" ? <span className="visually-hidden"> (right)</span> : null}
        {outcome && outcome !== "right" ? (
          <span className="visually-hidden"> (not right)</span>
        ) : null}
      </p>
      {differs ? (
        <p>
          <span className="answer-tags">Right answer: </span>
          <InlineText text={expected} />
        </p>
      ) : null}
      {rationale ? (
        <p className="rationale">
          <InlineText text={rationale} />
        </p>
      ) : null}
    </li>
  );
}
