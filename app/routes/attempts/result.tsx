import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { learnerKey } from "~/access/learner-key";
import { historyPath } from "~/components/attempt-paths";
import { attemptPath, modulePath, quizPath, resultPath, reviewPath } from "~/components/paths";
import { MarkChanges } from "~/components/quiz/mark-changes";
import { ObjectiveMarks } from "~/components/quiz/objective-marks";
import { QuestionMarks } from "~/components/quiz/question-marks";
import { ResultScore, type ShownScore } from "~/components/quiz/result-score";
import { UnsentAnswers } from "~/components/quiz/unsent-answers";
import { type ShownWaiting, WaitingScore } from "~/components/quiz/waiting-score";
import { attemptResult } from "~/workflows/attempt-result";
import { notFound } from "../not-found";
import { requireOwnLearner } from "./require-own-learner";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const attemptId = params.attemptId ?? "";
  const learnerId = await requireOwnLearner(request);
  const result = await attemptResult({ attemptId, learnerId });
  if (result.kind === "missing") throw notFound();
  if (result.kind === "running") throw redirect(attemptPath(attemptId));
  return { attemptId, learnerKey: learnerKey(learnerId), ...result.view };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Result · ${data?.quiz.title ?? "Treatise"}` },
];

interface StandingProps {
  score: ShownScore | null;
  waiting: ShownWaiting | null;
  abandoned: boolean;
}

function Standing({ score, waiting, abandoned }: StandingProps) {
  if (abandoned) {
    return (
      <p className="notice">
        The time ended before you submitted. In this quiz such an attempt is not marked. It counts
        as one of your attempts, and the answers that you gave are kept.
      </p>
    );
  }
  if (waiting) return <WaitingScore waiting={waiting} />;
  if (score) return <ResultScore score={score} />;
  return (
    <p className="notice">Your answers are submitted and safe. The quiz does not show marks now.</p>
  );
}

export default function ResultPage() {
  const page = useLoaderData<typeof loader>();
  const { attemptId, learnerKey, module, quiz, number, questions, objectives, mayRetry } = page;
  const onDevice = { attemptId, learnerKey };
  return (
    <div className="page">
      <header className="page-head">
        <p className="breadcrumb">
          <Link to={modulePath(module.id)}>{module.title}</Link>
        </p>
        <h1>
          {quiz.title}, attempt {number}
        </h1>
      </header>
      <UnsentAnswers {...onDevice} here={resultPath(attemptId)} />
      <Standing abandoned={page.abandoned} score={page.score} waiting={page.waiting} />
      <p className="row no-print">
        {page.abandoned ? null : (
          <Link className="button" to={reviewPath(attemptId)}>
            Review your answers
          </Link>
        )}
        <Link className="button button-quiet" to={historyPath(attemptId)}>
          All answers as they were received
        </Link>
        {mayRetry ? (
          <Link className="button button-quiet" to={quizPath(module.id, quiz.id)}>
            Try again
          </Link>
        ) : null}
      </p>
      {page.changes.length > 0 ? (
        <section className="stack-tight">
          <h2>What has changed since</h2>
          <MarkChanges changes={page.changes} />
        </section>
      ) : null}
      {objectives?.length ? <ObjectiveMarks objectives={objectives} /> : null}
      {page.abandoned ? null : <QuestionMarks attemptId={attemptId} questions={questions} />}
    </div>
  );
}
