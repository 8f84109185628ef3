import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { FeedbackMarking } from "~/components/marking/feedback-marking";
import { KindMarking } from "~/components/marking/kind-marking";
import { MarkingContents } from "~/components/marking/marking-contents";
import { MasteryMarking } from "~/components/marking/mastery-marking";
import { RoundingAndPassing } from "~/components/marking/rounding-and-passing";
import { feedbackTimes } from "~/core/attempts/feedback-times";
import { passExamples } from "~/core/grading/examples/pass-mark";
import { roundingExamples } from "~/core/grading/examples/rounding";
import { workOut } from "~/core/grading/examples/worked-example";
import { workedExamples } from "~/core/grading/examples/worked-examples";
import { masteryExample } from "~/core/progress/mastery-example";

/** The same for everyone: every mark on the page is made here by the rules that it explains. */
export function loader() {
  return {
    kinds: Object.values(workedExamples).map(workOut),
    rounding: roundingExamples(),
    passing: passExamples(),
    mastery: masteryExample(),
    feedback: feedbackTimes(),
  };
}

export const meta: MetaFunction = () => [
  { title: "How marks are made · Treatise" },
  { name: "description", content: "The marking rule of each kind of question, with examples." },
];

export default function MarkingPage() {
  const { kinds, rounding, passing, mastery, feedback } = useLoaderData<typeof loader>();
  return (
    <div className="page marking">
      <header className="page-head">
        <h1>How marks are made</h1>
        <p className="lead">
          Marks follow fixed rules that are the same for everyone. Every mark on this page is made
          by the program that marks your quizzes.
        </p>
      </header>
      <section aria-labelledby="always">
        <h2 id="always">What always holds</h2>
        <ul>
          <li>
            An answer earns a share of its question’s points: all of them, none, or a part in
            between. Less than nothing is possible only where an author says so.
          </li>
          <li>
            What you leave open earns 0. That is not the same as a wrong answer, and is called “Not
            answered”.
          </li>
          <li>
            A mark depends on the question and your answer alone: not on how long you took, in which
            order the options stood, or how others did.
          </li>
        </ul>
      </section>
      <MarkingContents kinds={kinds} />
      <section aria-labelledby="kinds">
        <h2 id="kinds">Each kind of question</h2>
        {kinds.map((example) => (
          <KindMarking example={example} key={example.kind} />
        ))}
      </section>
      <RoundingAndPassing passing={passing} rounding={rounding} />
      <MasteryMarking steps={mastery} />
      <FeedbackMarking times={feedback} />
    </div>
  );
}
