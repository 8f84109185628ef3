import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { currentLearner } from "~/access/current-learner.server";
import { ModuleReport } from "~/components/progress/module-report";
import { progressReport } from "~/workflows/progress-report";

export const meta: MetaFunction = () => [{ title: "Your progress · Treatise" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const current = await currentLearner(request);
  const reports = await progressReport(current.learner?.id ?? null);
  return { reports, isGuest: current.kind !== "account" };
}

export default function ProgressPage() {
  const { reports, isGuest } = useLoaderData<typeof loader>();
  return (
    <div className="page">
      <header className="page-head">
        <h1>Your progress</h1>
      </header>
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
    </div>
  );
}
