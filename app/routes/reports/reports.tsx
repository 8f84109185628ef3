import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { currentLearner } from "~/access/current-learner.server";
import { modulePath } from "~/components/paths";
import { ReportState } from "~/components/reports/report-state";
import { Paragraphs } from "~/components/text/paragraphs";
import { allOwnReports, noteRepliesShown } from "~/workflows/own-reports";

export async function loader({ request }: LoaderFunctionArgs) {
  const { learner } = await currentLearner(request);
  const reports = learner ? await allOwnReports(learner.id) : [];
  if (learner) await noteRepliesShown(learner.id, reports);
  return { reports };
}

export const meta: MetaFunction = () => [{ title: "Your reports · Treatise" }];

export default function ReportsPage() {
  const { reports } = useLoaderData<typeof loader>();
  return (
    <div className="page">
      <header className="page-head">
        <h1>Your reports</h1>
        <p className="lead">What you said is wrong with a question, and what its author answers.</p>
      </header>
      {reports.length === 0 ? (
        <p>
          You have not reported anything. Below each question of a quiz, in its review, and below
          each check in a lesson you can say that something is wrong with it.
        </p>
      ) : null}
      {reports.map((report) => (
        <section aria-label="Reported question" key={report.operationId}>
          <p className="eyebrow">
            <Link to={modulePath(report.module.id)}>{report.module.title}</Link>
            {report.isNew ? <strong> · New answer</strong> : null}
          </p>
          <div className="stem">
            <Paragraphs text={report.stem} />
          </div>
          <ReportState report={report} />
        </section>
      ))}
    </div>
  );
}
