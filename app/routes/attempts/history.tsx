import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { attemptPath, resultPath } from "~/components/paths";
import { AnswerLog } from "~/components/quiz/answer-log";
import { AttemptTimes } from "~/components/quiz/attempt-times";
import { attemptHistory } from "~/workflows/attempt-history";
import { notFound } from "../not-found";
import { requireOwnLearner } from "./require-own-learner";

/** All that the learner ever answered in an attempt that is over. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const attemptId = params.attemptId ?? "";
  const learnerId = await requireOwnLearner(request);
  const history = await attemptHistory({ attemptId, learnerId });
  if (history.kind === "missing") throw notFound();
  if (history.kind === "running") throw redirect(attemptPath(attemptId));
  return history.view;
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `All answers · ${data?.quiz.title ?? "Treatise"}` },
];

export default function HistoryPage() {
  const { attemptId, quiz, number, answers, ...times } = useLoaderData<typeof loader>();
  return (
    <div className="page">
      <header className="page-head">
        <p className="breadcrumb">
          <Link to={resultPath(attemptId)}>
            {quiz.title}, attempt {number}
          </Link>
        </p>
        <h1>All your answers</h1>
        <p className="lead">Every answer that the server received from you, as it was received.</p>
      </header>
      <AttemptTimes {...times} />
      <AnswerLog answers={answers} />
    </div>
  );
}
