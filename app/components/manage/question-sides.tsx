import { useId } from "react";
import { QuestionInput } from "~/components/questions/question-input";
import { StimulusView } from "~/components/questions/stimulus-view";
import { Paragraphs } from "~/components/text/paragraphs";
import type { QuestionReview } from "~/core/attempts/review/question-review";
import type { ShownStimulus } from "~/core/modules/stimulus";
import type { PublicQuestion } from "~/core/questions/public-question";
import { KeyView } from "./key-view";

export interface QuestionSidesProps {
  stimulus: ShownStimulus | null;
  stem: string;
  asked: PublicQuestion;
  review: QuestionReview;
}

/** A question as learners are asked it, and beside it what is right. */
export function QuestionSides({ stimulus, stem, asked, review }: QuestionSidesProps) {
  const stemId = useId();
  return (
    <div className="question-sides">
      <section aria-label="As learners see it" className="stack-tight">
        <p className="eyebrow">
          As learners see it, for {asked.points} {asked.points === 1 ? "point" : "points"}
        </p>
        {stimulus ? <StimulusView heading="h4" stimulus={stimulus} /> : null}
        <div className="stem" id={stemId}>
          <Paragraphs text={stem} />
        </div>
        <fieldset disabled>
          <QuestionInput labelledBy={stemId} question={asked} response={null} />
        </fieldset>
      </section>
      <section aria-label="What is right" className="stack-tight">
        <p className="eyebrow">What is right</p>
        <KeyView review={review} />
      </section>
    </div>
  );
}
