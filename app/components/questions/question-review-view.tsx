import { Link } from "@remix-run/react";
import { passagePath } from "~/components/paths";
import { CERTAINTY_NAMES } from "~/components/quiz/certainty-words";
import { Paragraphs } from "~/components/text/paragraphs";
import type { QuestionReview } from "~/core/attempts/review/question-review";
import { AnswerReviewView } from "./answer-review-view";
import { PersonReviewView } from "./person-review-view";
import { Verdict } from "./verdict";

interface QuestionReviewViewProps {
  review: QuestionReview;
  moduleId: string;
  /** Whether the answer is on the screen already, and needs no second showing. */
  hidesOptions?: boolean;
}

/** What a learner gets back for a question: the outcome, the mark and how it came about, the reasons. */
export function QuestionReviewView({
  review,
  moduleId,
  hidesOptions = false,
}: QuestionReviewViewProps) {
  const { outcome, mark, feedback, answer, explanation, passages, person } = review;
  // What a person gave is not simply right or wrong: there the points speak, and the levels.
  const verdict = person && mark ? undefined : outcome;
  return (
    <div className="stack question-review">
      <p>
        {verdict ? <Verdict outcome={verdict} /> : null}
        {mark ? (
          <span className="quiet">
            {verdict ? ", " : ""}
            {mark.earned} of {mark.possible} points
          </span>
        ) : null}
      </p>
      {feedback?.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {hidesOptions && answer.layout === "options" ? null : <AnswerReviewView answer={answer} />}
      {review.certainty ? (
        <p className="small quiet">You said: {CERTAINTY_NAMES[review.certainty].toLowerCase()}.</p>
      ) : null}
      {person ? <PersonReviewView person={person} /> : null}
      {explanation ? (
        <div className="explanation stack-tight">
          <Paragraphs text={explanation} />
          {passages && passages.length > 0 ? (
            <p className="small quiet">
              Rests on{" "}
              {passages.map(({ claimId, passageId }, index) => (
                <span key={claimId}>
                  {index > 0 ? ", " : ""}
                  <Link to={passagePath(moduleId, { passageId, id: claimId })}>
                    passage {passageId}
                  </Link>
                </span>
              ))}
            </p>
          ) : null}
        </div>
      ) : null}
      {mark ? (
        <details className="small">
          <summary>How the mark came about</summary>
          <p>{mark.working}</p>
        </details>
      ) : null}
    </div>
  );
}
