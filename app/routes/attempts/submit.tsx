import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { learnerKey } from "~/access/learner-key";
import { resultPath, submitPath } from "~/components/paths";
import { OpenQuestions } from "~/components/quiz/open-questions";
import { SubmitForm } from "~/components/quiz/submit-form";
import { UnsentAnswers } from "~/components/quiz/unsent-answers";
import { newId } from "~/platform/ids";
import { openAttempt } from "~/workflows/open-attempt";
import { submitAttempt } from "~/workflows/submit-attempt";
import { notFound } from "../not-found";
import { operationFormSchema } from "../operation-form";
import { requireOwnLearner } from "./require-own-learner";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const attemptId = params.attemptId ?? "";
  const learnerId = await requireOwnLearner(request);
  const opened = await openAttempt({ attemptId, learnerId });
  if (opened.kind === "missing") throw notFound();
  if (opened.kind === "submitted") throw redirect(resultPath(attemptId));
  const { quizTitle, questions, oneWay } = opened;
  const operationId = newId();
  return {
    attemptId,
    learnerKey: learnerKey(learnerId),
    quizTitle,
    questions,
    oneWay,
    operationId,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `Submit · ${page?.quizTitle ?? "Treatise"}` },
];

export async function action({ request, params }: ActionFunctionArgs) {
  const attemptId = params.attemptId ?? "";
  const learnerId = await requireOwnLearner(request);
  const { operationId } = operationFormSchema.parse(Object.fromEntries(await request.formData()));
  const submitted = await submitAttempt({ attemptId, learnerId, operationId });
  if (submitted.kind === "missing") throw notFound();
  return redirect(resultPath(attemptId));
}

export default function SubmitPage() {
  const { quizTitle, questions, oneWay, operationId, ...attempt } = useLoaderData<typeof loader>();
  return (
    <div className="page">
      <header className="page-head">
        <p className="eyebrow">{quizTitle}</p>
        <h1>Check before you submit</h1>
      </header>
      <UnsentAnswers {...attempt} here={submitPath(attempt.attemptId)} />
      <OpenQuestions
        attemptId={attempt.attemptId}
        isOneWay={oneWay !== null}
        questions={questions}
      />
      <p>After submitting, answers can no longer be changed.</p>
      <SubmitForm {...attempt} back={oneWay?.at ?? questions.length} operationId={operationId} />
    </div>
  );
}
