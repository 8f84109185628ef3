import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { learnerKey } from "~/access/learner-key";
import { closedQuestionPath } from "~/components/attempt-paths";
import { questionPath, resultPath } from "~/components/paths";
import { stepPath } from "~/components/quiz/attempt-step";
import { QuestionForm } from "~/components/quiz/question-form";
import { useQuestionPage } from "~/components/quiz/use-question-page";
import { ReportProblem } from "~/components/reports/report-problem";
import { isBlankResponse } from "~/core/questions/response";
import { newId } from "~/platform/ids";
import { type AnsweredByForm, answerByForm } from "~/workflows/answer-by-form";
import { openQuestion } from "~/workflows/open-question";
import { ownReportsInAttempt } from "~/workflows/own-reports";
import { notFound } from "../not-found";
import { postedResponse } from "../posted-response";
import { answerFormSchema } from "./answer-form";
import { leaveQuestion } from "./leave-question";
import { requireOwnLearner } from "./require-own-learner";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const attemptId = params.attemptId ?? "";
  const learnerId = await requireOwnLearner(request);
  const position = Number(params.position);
  const opened = await openQuestion({ attemptId, learnerId, position });
  if (opened.kind === "missing") throw notFound();
  if (opened.kind === "submitted") throw redirect(resultPath(attemptId));
  if (opened.kind === "elsewhere") throw redirect(closedQuestionPath(attemptId, opened.position));
  const ofDevice = { learnerKey: learnerKey(learnerId), operationId: newId() };
  const isSentHere = new URL(request.url).searchParams.has("closed");
  const reports = await ownReportsInAttempt({ attemptId, learnerId });
  return { ...opened.view, ...ofDevice, attemptId, position, isSentHere, reports };
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
  if (opened.kind === "elsewhere") return redirect(closedQuestionPath(attemptId, opened.position));
  const { go, sure, ...operation } = asked.data;
  const read = postedResponse(opened.view.question, form);
  if (!read.ok) return data({ problem: read.message, asksToBeSure: false }, { status: 400 });
  const cleared = go === "clear" || isBlankResponse(read.response);
  const saved = await answerByForm({
    ...operation,
    attemptId,
    learnerId,
    position,
    answer: cleared ? null : read.response,
    toggleFlag: go === "flag",
    checks: go === "check",
  });
  const failure = answerTo(saved, { attemptId, position });
  if (failure) return failure;
  if (opened.view.navigation === "free") {
    return redirect(stepPath(attemptId, go) ?? questionPath(attemptId, position));
  }
  const answered = saved.kind === "saved" && saved.answered;
  return leaveQuestion({
    attemptId,
    learnerId,
    position,
    go,
    mayLeave: answered || sure === "yes",
  });
}

/** What to answer when the form could not be saved; null when it was. */
function answerTo(saved: AnsweredByForm, place: { attemptId: string; position: number }) {
  switch (saved.kind) {
    case "missing":
      throw notFound();
    case "submitted":
      return redirect(resultPath(place.attemptId));
    case "refused":
      if (saved.reason === "left") return redirect(closedQuestionPath(place.attemptId, 1));
      return data({ problem: saved.message, asksToBeSure: false }, { status: 400 });
    case "saved":
      return null;
  }
}

export default function QuestionPage() {
  const given = useLoaderData<typeof loader>();
  const { page, showCopy } = useQuestionPage(given);
  const answer = useActionData<typeof action>();
  return (
    <div className="page">
      <header className="quiz-progress">
        <h1 className="quiz-title">{page.quizTitle}</h1>
        <p>
          Question {page.position} of {page.questions.length}
        </p>
      </header>
      {page.isSentHere ? (
        <p className="notice">
          In this quiz you cannot come back to a question that you have left, nor skip one. This is
          where you are.
        </p>
      ) : null}
      <QuestionForm
        key={`${page.attemptId} ${page.position}`}
        {...page}
        asksToBeSure={answer?.asksToBeSure ?? false}
        problem={answer?.problem ?? null}
        showCopy={showCopy}
      />
      <ReportProblem
        key={`report ${page.attemptId} ${page.position}`}
        operationId={page.operationId}
        place={{ attemptId: page.attemptId, position: page.position }}
        reports={given.reports[page.question.id] ?? []}
      />
    </div>
  );
}
