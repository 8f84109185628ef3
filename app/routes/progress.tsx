import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { currentLearner } from "~/access/current-learner.server";
import { ModuleReport } from "~/components/progress/module-report";
import { NewAnswersNotice } from "~/components/reports/new-answers-notice";
import { reportsPath } from "~/components/reports/report-paths";
import { unseenReplies } from "~/workflows/own-reports";
import { progressReport } from "~/workflows/progress-report";

export const meta: MetaFunction = () => [{ title: "Your progress · Treatise" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const current = await currentLearner(request);
  const reports = await progressReport(current.learner?.id ?? null);
  const newAnswers = await unseenReplies(current.learner?.id ?? null);
  return { reports, newAnswers, isGuest: current.kind !== "account" };
}

export default function ProgressPage() {
  const { reports, newAnswers, isGuest } = useLoaderData<typeof loader>();
  return (
    <div className="page">
      <header className="page-head">
        <h1>Your progress</h1>
      </header>
      <NewAnswersNotice count={newAnswers} />
      {isGuest && reports.length > 0 ? (
        <p className="notice">
          This is kept for this browser only. <Link to="/sign-up">Make an account</Link> to find it
          on every device; all of it comes with you.
        </p>
      ) : null}
      {reports.length === 0 ? (
        <p>
          Nothing yet. <Link to="/">Choose a module</Link> and read its first lesson, or take a
          quiz.
        </p>
      ) : null}
      {reports.map((report) => (
        <ModuleReport key={report.id} report={report} />
      ))}
      <p className="small">
        <Link to={reportsPath()}>Your reports of questions and what became of them</Link>
      </p>
    </div>
  );
}
