import { useId } from "react";
import { QuestionInput } from "~/components/questions/question-input";
import { Paragraphs } from "~/components/text/paragraphs";
import type { QuestionReview } from "~/core/attempts/review/question-review";
import type { PublicQuestion } from "~/core/questions/public-question";
import { KeyView } from "./key-view";

export interface QuestionSidesProps {
  stem: string;
  asked: PublicQuestion;
  review: QuestionReview;
}

/** A question as learners are asked it, and beside it what is right. */
export function QuestionSides({ stem, asked, review }: QuestionSidesProps) {
  const stemId = useId();
  return (
    <div className="question-sides">
      <section aria-label="As learners see it" className="stack-tight">
        <h3 className="eyebrow">As learners see it</h3>
        <div className="stem" id={stemId}>
          <Paragraphs text={stem} />
        </div>
        <fieldset disabled>
          <QuestionInput labelledBy={stemId} question={asked} response={null} />
        </fieldset>
      </section>
      <section aria-label="What is right" className="stack-tight">
        <h3 className="eyebrow">What is right</h3>
        <KeyView review={review} />
      </section>
    </div>
  );
}
