import { Form } from "@remix-run/react";
import { useId } from "react";
import { Moment } from "~/components/text/moment";

export interface ModuleReport {
  learnerId: string;
  operationId: string;
  questionId: string;
  stem: string;
  inQuiz: boolean;
  text: string;
  at: string;
  state: "open" | "accepted" | "declined";
  reply: string | null;
  repliedAt: string | null;
  seenAt: string | null;
}

/** What was typed into the answer to a report that could not be stored. */
export interface ReplyAgain {
  operationId: string;
  reply: string;
  problem: string;
}

export const REPORT_STATES = {
  open: "Open",
  accepted: "Accepted",
  declined: "Declined",
} as const;

/** A learner's report beside its question, with the answer to it or a form for one. */
export function ManagedReport({
  report,
  again: replied,
}: {
  report: ModuleReport;
  again: ReplyAgain | null;
}) {
  const again = replied?.operationId === report.operationId ? replied : null;
  const { at, inQuiz, text, state, reply, repliedAt, seenAt } = report;
  return (
    <article aria-label="Report" className="report-state stack-tight">
      <p className="small">
        <strong>{REPORT_STATES[state]}</strong>, reported on <Moment at={at} />{" "}
        {inQuiz ? "in a quiz" : "in a lesson"}
      </p>
      <p className="report-text">{text}</p>
      {reply === null ? null : (
        <div className="report-reply stack-tight">
          <p className="small quiet">
            Answered
            {repliedAt ? (
              <>
                {" on "}
                <Moment at={repliedAt} />
              </>
            ) : null}
            , {seenAt ? "and read by the learner" : "not read by the learner yet"}
          </p>
          <p className="report-text">{reply}</p>
        </div>
      )}
      {state === "open" ? <ReplyForm again={again} report={report} /> : null}
      {again && state !== "open" ? (
        <p className="field-error" role="alert">
          {again.problem} You had written: {again.reply}
        </p>
      ) : null}
    </article>
  );
}

function ReplyForm({ report, again }: { report: ModuleReport; again: ReplyAgain | null }) {
  const id = useId();
  return (
    <Form className="stack-tight" method="post">
      <input name="learnerId" type="hidden" value={report.learnerId} />
      <input name="operationId" type="hidden" value={report.operationId} />
      <div className="field">
        <label htmlFor={id}>Your answer to the learner</label>
        {again ? (
          <p className="field-error" id={`${id}-error`} role="alert">
            {again.problem}
          </p>
        ) : null}
        <textarea
          aria-describedby={again ? `${id}-error` : undefined}
          aria-invalid={again ? true : undefined}
          defaultValue={again?.reply}
          id={id}
          maxLength={2_000}
          name="reply"
          required
          rows={3}
        />
      </div>
      <p className="row">
        <button className="button button-quiet" name="state" type="submit" value="accepted">
          Answer and accept
        </button>
        <button className="button button-quiet" name="state" type="submit" value="declined">
          Answer and decline
        </button>
      </p>
    </Form>
  );
}
