import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { learnerKey } from "~/access/learner-key";
import { questionPath, resultPath } from "~/components/paths";
import { stepPath } from "~/components/quiz/attempt-step";
import { QuestionForm } from "~/components/quiz/question-form";
import { useQuestionPage } from "~/components/quiz/use-question-page";
import { isBlankResponse } from "~/core/questions/response";
import { newId } from "~/platform/ids";
import { answerByForm } from "~/workflows/answer-by-form";
import { openQuestion } from "~/workflows/open-question";
import { notFound } from "../not-found";
import { postedResponse } from "../posted-response";
import { answerFormSchema } from "./answer-form";
import { requireOwnLearner } from "./require-own-learner";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const attemptId = params.attemptId ?? "";
  const learnerId = await requireOwnLearner(request);
  const position = Number(params.position);
  const opened = await openQuestion({ attemptId, learnerId, position });
  if (opened.kind === "missing") throw notFound();
  if (opened.kind === "submitted") throw redirect(resultPath(attemptId));
  const ofDevice = { learnerKey: learnerKey(learnerId), operationId: newId() };
  return { ...opened.view, ...ofDevice, attemptId, position };
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page ? `Question ${page.position} · ${page.quizTitle}` : "Treatise" },
];

/** The form without JavaScript: saves the answer, then goes where the button leads. */
export async function action({ request, params }: ActionFunctionArgs) {
  const attemptId = params.attemptId ?? "";
  const learnerId = await requireOwnLearner(request);
  const position = Number(params.position);
  const form = await request.formData();
  const asked = answerFormSchema.safeParse(Object.fromEntries(form));
  if (!asked.success) throw new Response(null, { status: 400 });
  const opened = await openQuestion({ attemptId, learnerId, position });
  if (opened.kind === "missing") throw notFound();
  if (opened.kind === "submitted") return redirect(resultPath(attemptId));
  const { go, ...operation } = asked.data;
  const read = postedResponse(opened.view.question, form);
  if (!read.ok) return data({ problem: read.message }, { status: 400 });
  const cleared = go === "clear" || isBlankResponse(read.response);
  const saved = await answerByForm({
    ...operation,
    attemptId,
    learnerId,
    position,
    answer: cleared ? null : read.response,
    toggleFlag: go === "flag",
  });
  switch (saved.kind) {
    case "missing":
      throw notFound();
    case "submitted":
      return redirect(resultPath(attemptId));
    case "refused":
      return data({ problem: saved.message }, { status: 400 });
    case "saved": {
      const here = questionPath(attemptId, position);
      return redirect(stepPath(attemptId, go) ?? here);
    }
  }
}

export default function QuestionPage() {
  const { page, showCopy } = useQuestionPage(useLoaderData<typeof loader>());
  const problem = useActionData<typeof action>()?.problem ?? null;
  return (
    <div className="page">
      <header className="quiz-progress">
        <h1 className="quiz-title">{page.quizTitle}</h1>
        <p>
          Question {page.position} of {page.questions.length}
        </p>
      </header>
      <QuestionForm
        key={`${page.attemptId} ${page.position}`}
        {...page}
        problem={problem}
        showCopy={showCopy}
      />
    </div>
  );
}
