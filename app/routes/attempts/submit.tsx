import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { questionPath, resultPath } from "~/components/paths";
import { OpenQuestions } from "~/components/quiz/open-questions";
import { openAttempt } from "~/workflows/open-attempt";
import { submitAttempt } from "~/workflows/submit-attempt";
import { notFound } from "../not-found";
import { requireOwnLearner } from "./require-own-learner";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const attemptId = params.attemptId ?? "";
  const learnerId = await requireOwnLearner(request);
  const opened = await openAttempt({ attemptId, learnerId });
  if (opened.kind === "missing") throw notFound();
  if (opened.kind === "submitted") throw redirect(resultPath(attemptId));
  return { attemptId, quizTitle: opened.quizTitle, questions: opened.questions };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Submit · ${data?.quizTitle ?? "Treatise"}` },
];

export async function action({ request, params }: ActionFunctionArgs) {
  const attemptId = params.attemptId ?? "";
  const learnerId = await requireOwnLearner(request);
  const submitted = await submitAttempt({ attemptId, learnerId });
  if (submitted.kind === "missing") throw notFound();
  return redirect(resultPath(attemptId));
}

export default function SubmitPage() {
  const { attemptId, quizTitle, questions } = useLoaderData<typeof loader>();
  const last = questions.length;
  return (
    <div className="page">
      <header className="page-head">
        <p className="eyebrow">{quizTitle}</p>
        <h1>Check before you submit</h1>
      </header>
      <OpenQuestions attemptId={attemptId} questions={questions} />
      <p>After submitting, answers can no longer be changed.</p>
      <Form className="quiz-steps" method="post">
        <Link className="button button-quiet" to={questionPath(attemptId, last)}>
          Back to the questions
        </Link>
        <button className="button" type="submit">
          Submit my answers
        </button>
      </Form>
    </div>
  );
}
