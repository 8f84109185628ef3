import type { TextAnswer } from "~/core/attempts/review/answer-review";
import { inPlainParagraphs } from "../text/in-plain-paragraphs";

/** An answer in the learner's own words, exactly as they were written, beside the model answer. */
export function TextReviewView({ answer: { text, words, model } }: { answer: TextAnswer }) {
  return (
    <div className="stack">
      {text.trim() === "" ? (
        <p>
          <span className="answer-tags">Your answer: </span>
          <em>none</em>
        </p>
      ) : (
        <section aria-label="Your answer" className="answer-option essay-answer">
          <p className="answer-tags">Your answer, {words === 1 ? "1 word" : `${words} words`}</p>
          {inPlainParagraphs(text)}
        </section>
      )}
      {model ? (
        <section aria-label="Model answer" className="answer-option essay-answer">
          <p className="answer-tags">A model answer</p>
          {inPlainParagraphs(model)}
        </section>
      ) : null}
    </div>
  );
}
