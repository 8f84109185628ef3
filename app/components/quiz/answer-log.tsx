import { InlineText } from "~/components/text/inline-text";
import { Moment } from "~/components/text/moment";
import { certaintyName } from "./certainty-words";

/** One answer as it was accepted. */
export interface LoggedAnswer {
  position: number;
  revision: number;
  /** What it says; none = the answer was cleared. */
  lines: readonly string[];
  certainty: number | null;
  tried: boolean;
  late: boolean;
  at: string;
}

/** Every answer that was accepted in an attempt, in the order in which they came. */
export function AnswerLog({ answers }: { answers: readonly LoggedAnswer[] }) {
  if (answers.length === 0) return <p>Nothing was answered.</p>;
  return (
    <div className="table-scroll">
      <table className="table">
        <caption>Answers in the order in which the server received them</caption>
        <thead>
          <tr>
            <th scope="col">Received</th>
            <th className="number" scope="col">
              Question
            </th>
            <th scope="col">Answer</th>
            <th scope="col">Remarks</th>
          </tr>
        </thead>
        <tbody>
          {answers.map((answer) => (
            <tr key={`${answer.position} ${answer.revision}`}>
              <td>
                <Moment at={answer.at} />
              </td>
              <td className="number">{answer.position}</td>
              <td>
                <Lines of={answer.lines} />
              </td>
              <td>{remarks(answer)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Lines({ of: lines }: { of: readonly string[] }) {
  if (lines.length === 0) return <span className="quiet">Cleared</span>;
  return (
    <>
      {lines.map((line) => (
        <p key={line}>
          <InlineText text={line} />
        </p>
      ))}
    </>
  );
}

function remarks({ revision, late, tried, certainty }: LoggedAnswer): string {
  const said = certainty === null ? [] : [certaintyName(certainty)];
  return [
    ...(revision > 1 ? [`Version ${revision}`] : []),
    ...(late ? ["Too late to count"] : []),
    ...(tried ? ["Checked"] : []),
    ...said,
  ].join(", ");
}
