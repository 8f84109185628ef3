import { Form, Link } from "@remix-run/react";
import { Paragraphs } from "~/components/text/paragraphs";
import type { ShownReport } from "~/core/reports/shown-report";
import { ReportFields } from "./report-fields";
import { ReportState } from "./report-state";

interface ReportPageProps {
  title: string;
  stem: string;
  /** Where the learner met the question. */
  back: string;
  reports: readonly ShownReport[];
  operationId: string;
  /** What was sent and could not be stored. */
  refused: { problem: string; text: string } | undefined;
}

/** The page of a report for browsers without scripts, and for a report that has to be put right. */
export function ReportPage({ title, stem, back, reports, ...form }: ReportPageProps) {
  const { operationId, refused } = form;
  return (
    <div className="page">
      <header className="page-head">
        <p className="breadcrumb">
          <Link to={back}>Back to the question</Link>
        </p>
        <h1>{title}</h1>
      </header>
      <div className="stem">
        <Paragraphs text={stem} />
      </div>
      {reports.map((report) => (
        <ReportState key={report.operationId} report={report} />
      ))}
      <Form className="stack-tight" method="post">
        <ReportFields
          operationId={operationId}
          problem={refused?.problem ?? null}
          text={refused?.text ?? ""}
        />
      </Form>
    </div>
  );
}
