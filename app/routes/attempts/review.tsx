import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { attemptPath, resultPath } from "~/components/paths";
import { QuestionReviewView } from "~/components/questions/question-review-view";
import { StimulusView } from "~/components/questions/stimulus-view";
import { MarkChanges } from "~/components/quiz/mark-changes";
import { ReportProblem } from "~/components/reports/report-problem";
import { Paragraphs } from "~/components/text/paragraphs";
import { newId } from "~/platform/ids";
import { attemptReview } from "~/workflows/attempt-review";
import { noteRepliesShown, ownReportsInAttempt } from "~/workflows/own-reports";
import { notFound } from "../not-found";
import { requireOwnLearner } from "./require-own-learner";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const attemptId = params.attemptId ?? "";
  const learnerId = await requireOwnLearner(request);
  const review = await attemptReview({ attemptId, learnerId });
  if (review.kind === "missing") throw notFound();
  if (review.kind === "running") throw redirect(attemptPath(attemptId));
  if (review.kind === "abandoned") throw redirect(resultPath(attemptId));
  const reports = await ownReportsInAttempt({ attemptId, learnerId });
  const shown = review.view.questions.flatMap((each) => reports[each.review.questionId] ?? []);
  await noteRepliesShown(learnerId, shown);
  return { attemptId, reports, reportId: newId(), ...review.view };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Review · ${data?.quiz.title ?? "Treatise"}` },
];

export default function ReviewPage() {
  const { attemptId, module, quiz, number, questions, reports, reportId } =
    useLoaderData<typeof loader>();
  return (
    <div className="page">
      <header className="page-head">
        <p className="breadcrumb">
          <Link to={resultPath(attemptId)}>
            {quiz.title}, attempt {number}
          </Link>
        </p>
        <h1>Your answers, reviewed</h1>
      </header>
      {questions.map(({ position, stem, stimulus, review, changes }) => (
        <section
          aria-labelledby={`question-${position}-title`}
          className="review-question"
          id={`question-${position}`}
          key={position}
        >
          <h2 className="eyebrow" id={`question-${position}-title`}>
            Question {position}
          </h2>
          {stimulus ? <StimulusView foldsAgain heading="h3" stimulus={stimulus} /> : null}
          <div className="stem">
            <Paragraphs text={stem} />
          </div>
          {changes.length > 0 ? (
            <div className="notice">
              <MarkChanges changes={changes} />
              <p className="small">The question is shown as it was when you answered it.</p>
            </div>
          ) : null}
          <QuestionReviewView moduleId={module.id} review={review} />
          <ReportProblem
            operationId={`${reportId}-${position}`}
            place={{ attemptId, position }}
            reports={reports[review.questionId] ?? []}
          />
        </section>
      ))}
      <p className="no-print">
        <Link to={resultPath(attemptId)}>Back to the result</Link>
      </p>
    </div>
  );
}
