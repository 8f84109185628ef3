import { Moment } from "~/components/text/moment";

export interface AttemptTimesProps {
  startedAt: string;
  endedAt: string | null;
  endedBy: "learner" | "deadline" | null;
  deadlineAt: string | null;
  deadlineChanges: readonly {
    from: string | null;
    to: string | null;
    reason: string;
    at: string;
  }[];
}

/** When an attempt started and ended, and how its time was changed. */
export function AttemptTimes(props: AttemptTimesProps) {
  const { startedAt, endedAt, endedBy, deadlineAt, deadlineChanges } = props;
  return (
    <dl className="facts">
      <dt>Started</dt>
      <dd>
        <Moment at={startedAt} />
      </dd>
      <dt>Time ends</dt>
      <dd>{deadlineAt ? <Moment at={deadlineAt} /> : "Without a limit"}</dd>
      {deadlineChanges.map(({ from, to, reason, at }) => (
        <dd key={at}>
          Changed <Moment at={at} />, from {from ? <Moment at={from} /> : "no limit"} to{" "}
          {to ? <Moment at={to} /> : "no limit"}: {reason}
        </dd>
      ))}
      <dt>Ended</dt>
      <dd>
        {endedAt ? <Moment at={endedAt} /> : "Still running"}
        {endedBy === "deadline" ? ", by the end of its time" : null}
      </dd>
    </dl>
  );
}
