import { Moment } from "~/components/text/moment";
import type { ShownMarkChange } from "~/core/attempts/mark-changes";
import type { Outcome } from "~/core/grading/graded";

const OUTCOMES: Record<Outcome, string> = {
  right: "right",
  "partly-right": "partly right",
  wrong: "not right",
  unanswered: "not answered",
  pending: "waiting for a mark",
};

/** What became of marks after submission, and why, as far as the learner may see it. */
export function MarkChanges({ changes }: { changes: readonly ShownMarkChange[] }) {
  return (
    <ul className="stack-tight mark-changes">
      {changes.map((change) => (
        <li key={`${change.position} ${change.at} ${change.kind}`}>
          <Happened {...change} /> {consequence(change)}
          {change.reason ? <span className="mark-change-reason">Why: {change.reason}</span> : null}
        </li>
      ))}
    </ul>
  );
}

function Happened({ kind, position, at }: ShownMarkChange) {
  switch (kind) {
    case "regrade":
      return (
        <>
          Question {position} was mended, and your answer marked again, on <Moment at={at} />.
        </>
      );
    case "regrade-undone":
      return (
        <>
          The mending of question {position} was taken back on <Moment at={at} />.
        </>
      );
    case "person":
      return (
        <>
          A person marked your answer to question {position} again on <Moment at={at} />.
        </>
      );
  }
}

function consequence({ mark, outcome }: ShownMarkChange): string {
  if (mark && Number(mark.toPossible) === 0) {
    return `It no longer counts: your mark was ${mark.from} of ${mark.fromPossible}, and the question is worth nothing now.`;
  }
  if (mark) {
    const same = mark.fromPossible === mark.toPossible;
    const before = same ? mark.from : `${mark.from} of ${mark.fromPossible}`;
    return `Your mark went from ${before} to ${mark.to} of ${mark.toPossible}.`;
  }
  return outcome
    ? `It counts as ${OUTCOMES[outcome.to]}, and no longer as ${OUTCOMES[outcome.from]}.`
    : "";
}
