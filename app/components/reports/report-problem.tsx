import type { ShownReport } from "~/core/reports/shown-report";
import { ReportFields } from "./report-fields";
import { type ReportPlace, reportPath } from "./report-place";
import { ReportState } from "./report-state";
import { useReport } from "./use-report";

interface ReportProblemProps {
  place: ReportPlace;
  /** What the learner has reported of this question so far. */
  reports: readonly ShownReport[];
  /** Drawn by the server; the next reports of this page draw their own. */
  operationId: string;
}

/** Lets a learner say that something is wrong with a question, and shows what they have said of it. */
export function ReportProblem({ place, reports, operationId: drawnId }: ReportProblemProps) {
  const { onSubmit, write, sent, problem, ...form } = useReport(place, drawnId);
  const later = sent.filter((one) =>
    reports.every(({ operationId }) => operationId !== one.operationId),
  );
  return (
    <aside aria-label="Reports on this question" className="report-problem stack-tight">
      <div aria-live="polite" className="stack-tight">
        {[...reports, ...later].map((report) => (
          <ReportState key={report.operationId} report={report} />
        ))}
      </div>
      <details className="no-print">
        <summary className="small">Something is wrong with this question</summary>
        <form action={reportPath(place)} className="stack-tight" method="post" onSubmit={onSubmit}>
          <ReportFields {...form} onWrite={write} problem={problem} />
        </form>
      </details>
    </aside>
  );
}
