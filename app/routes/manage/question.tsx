import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { requireModuleOwner } from "~/access/require-module-owner.server";
import { AmendmentHistory } from "~/components/manage/amendment-history";
import { AnswerCounts } from "~/components/manage/answer-counts";
import { KIND_NAMES } from "~/components/manage/kind-names";
import { ManagedReport } from "~/components/manage/managed-report";
import { MendedNotice } from "~/components/manage/mended-notice";
import {
  editQuestionPath,
  mendQuestionPath,
  questionReportsPath,
} from "~/components/manage/question-paths";
import { QuestionSides } from "~/components/manage/question-sides";
import { ModulePageHead } from "~/components/modules/module-page-head";
import { amendmentPath, managePath, manageReportsPath } from "~/components/paths";
import { manageQuestion } from "~/workflows/manage-question";
import { answerReport, moduleReports } from "~/workflows/module-reports";
import { notFound } from "../not-found";
import { readReply } from "./reply-form";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { moduleId = "", questionId = "" } = params;
  await requireModuleOwner(request, moduleId);
  const managed = await manageQuestion({ moduleId, questionId });
  if (!managed) throw notFound();
  const reports = await moduleReports({ moduleId, questionId });
  const isMended = new URL(request.url).searchParams.has("mended");
  return { ...managed, reports, isMended };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `A question · ${data?.module.title ?? "Treatise"}` },
];

/** The answer to a learner's report. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { moduleId = "", questionId = "" } = params;
  const { user } = await requireModuleOwner(request, moduleId);
  const read = readReply(await request.formData());
  if (!read.ok) return data(read.again, { status: 400 });
  const outcome = await answerReport({ ...read.reply, moduleId, byUserId: user.id });
  if (outcome.kind === "replied") {
    return redirect(questionReportsPath(moduleId, questionId));
  }
  const problem = "Somebody has answered this report in the meantime; their answer stands.";
  const { operationId, reply } = read.reply;
  return data({ operationId, reply, problem }, { status: 409 });
}

export default function ManageQuestionPage() {
  const { module, question, erratum, quizzes, answers, reports, amendments, ...sides } =
    useLoaderData<typeof loader>();
  const again = useActionData<typeof action>() ?? null;
  return (
    <div className="page page-wide">
      <ModulePageHead module={module} title="A question and its answers">
        {KIND_NAMES[question.kind]}, {question.points} {question.points === 1 ? "point" : "points"}
        {quizzes.length > 0 ? `, asked in ${quizzes.map(({ title }) => title).join(", ")}` : ""}.
      </ModulePageHead>
      <MendedNotice
        erratum={erratum}
        isNew={sides.isMended}
        moduleId={module.id}
        quizzes={quizzes}
      />
      <QuestionSides
        asked={sides.asked}
        review={sides.key}
        stem={sides.stem}
        stimulus={sides.stimulus}
      />
      <p className="row">
        <Link className="button" to={mendQuestionPath(module.id, question.id)}>
          Mend this question
        </Link>
        <Link to={editQuestionPath(module.id, question.id)}>Edit all of it as text</Link>
      </p>
      <section>
        <h2>Answers so far</h2>
        <AnswerCounts
          answers={answers}
          isCheck={question.isCheck}
          moduleId={module.id}
          questionId={question.id}
        />
      </section>
      <section id="reports">
        <h2>Reports</h2>
        {reports.length === 0 ? <p>Nobody has reported a problem with it.</p> : null}
        {reports.map((report) => (
          <ManagedReport again={again} key={report.operationId} report={report} />
        ))}
        <p className="row">
          <Link to={manageReportsPath(module.id)}>All reports of this module</Link>
          <Link to={managePath(module.id)}>Looking after this module</Link>
        </p>
      </section>
      <section>
        <h2>Mended so far</h2>
        <AmendmentHistory amendments={amendments} />
        {amendments.some(({ stands }) => stands) ? (
          <p>
            <Link to={amendmentPath(module.id, question.id)}>Withdraw the amendment</Link>
          </p>
        ) : null}
      </section>
    </div>
  );
}
