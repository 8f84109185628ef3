import { Moment } from "~/components/text/moment";
import type { ShownReport } from "~/core/reports/shown-report";

const STATES: Record<ShownReport["state"], string> = {
  open: "Not answered yet.",
  answered: "Answered. You can read the answer when you have submitted your attempt.",
  accepted: "The author agrees.",
  declined: "The author keeps the question as it is.",
};

/** A report that the learner made, and what became of it. */
export function ReportState({ report }: { report: ShownReport }) {
  return (
    <div className="report-state stack-tight">
      <p className="small">
        <strong>
          Reported on <Moment at={report.at} />.
        </strong>{" "}
        {STATES[report.state]}
      </p>
      <p className="report-text">{report.text}</p>
      {report.reply === null ? null : (
        <div className="report-reply stack-tight">
          <p className="small quiet">
            The author’s answer
            {report.repliedAt === null ? null : (
              <>
                , <Moment at={report.repliedAt} />
              </>
            )}
          </p>
          <p className="report-text">{report.reply}</p>
        </div>
      )}
    </div>
  );
}
