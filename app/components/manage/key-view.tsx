import { OptionsReview } from "~/components/questions/options-review";
import { inPlaces } from "~/components/text/in-places";
import { InlineText } from "~/components/text/inline-text";
import { Paragraphs } from "~/components/text/paragraphs";
import type { AnswerReview } from "~/core/attempts/review/answer-review";
import type { QuestionReview } from "~/core/attempts/review/question-review";

/** What is right in a question, with the reasons, as learners read it once they may. */
export function KeyView({ review }: { review: QuestionReview }) {
  return (
    <div className="stack-tight">
      <KeyRows answer={review.answer} />
      {review.explanation ? (
        <div className="explanation stack-tight">
          <Paragraphs text={review.explanation} />
        </div>
      ) : null}
    </div>
  );
}

function KeyRows({ answer }: { answer: AnswerReview }) {
  if (answer.layout === "options") return <OptionsReview answer={answer} />;
  if (answer.layout === "text") return answer.model ? <Paragraphs text={answer.model} /> : null;
  return (
    <ul className="answer-pairs">
      {inPlaces(answer.rows).map(({ place, item: { text, expected, rationale } }) => (
        <li className="answer-option is-right" key={place}>
          <p>
            <InlineText text={text} />: <strong>{expected}</strong>
          </p>
          {rationale ? (
            <p className="rationale">
              <InlineText text={rationale} />
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
