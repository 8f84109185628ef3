import { Link } from "@remix-run/react";
import { markQuestionPath } from "~/components/paths";
import { InlineText } from "~/components/text/inline-text";
import { Moment } from "~/components/text/moment";

interface WaitingQuestion {
  questionId: string;
  stem: string;
  waiting: number;
  /** When the answer was submitted that waits longest; null where none waits. */
  oldest: string | null;
}

/** The questions of a module that persons mark, with how many answers wait. */
export function WaitingTable({
  moduleId,
  questions,
}: {
  moduleId: string;
  questions: readonly WaitingQuestion[];
}) {
  return (
    <div className="table-scroll">
      <table className="table">
        <caption>Questions that a person marks, the one that waits longest first</caption>
        <thead>
          <tr>
            <th scope="col">Question</th>
            <th className="number" scope="col">
              Waiting
            </th>
            <th scope="col">Oldest</th>
          </tr>
        </thead>
        <tbody>
          {questions.map(({ questionId, stem, waiting, oldest }) => (
            <tr key={questionId}>
              <th scope="row">
                <Link to={markQuestionPath(moduleId, questionId)}>
                  <InlineText text={stem} />
                </Link>
              </th>
              <td className="number">{waiting}</td>
              <td>{oldest === null ? "–" : <Moment at={oldest} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
