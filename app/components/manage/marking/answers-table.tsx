import { Link } from "@remix-run/react";
import { markAnswerPath } from "~/components/paths";
import { Moment } from "~/components/text/moment";

type AnswerState =
  | "waiting"
  | "my-draft"
  | "with-another"
  | "released-by-me"
  | "released-by-another";

interface ListedAnswer {
  answerId: string;
  number: number;
  submittedAt: string;
  state: AnswerState;
  released: number;
}

const STATES: Record<AnswerState, string> = {
  waiting: "Waits",
  "my-draft": "Waits, begun by you",
  "with-another": "Waits, begun by another",
  "released-by-me": "Released by you",
  "released-by-another": "Released by another",
};

interface AnswersTableProps {
  moduleId: string;
  questionId: string;
  answers: readonly ListedAnswer[];
}

/** All answers to a question in the order in which they were submitted; nobody is named. */
export function AnswersTable({ moduleId, questionId, answers }: AnswersTableProps) {
  return (
    <div className="table-scroll">
      <table className="table">
        <caption>All answers, the earliest first; whose they are is not shown</caption>
        <thead>
          <tr>
            <th scope="col">Answer</th>
            <th scope="col">Submitted</th>
            <th scope="col">State</th>
            <th className="number" scope="col">
              Released marks
            </th>
          </tr>
        </thead>
        <tbody>
          {answers.map(({ answerId, number, submittedAt, state, released }) => (
            <tr key={answerId}>
              <th scope="row">
                <Link to={markAnswerPath(moduleId, { questionId, answerId })}>Answer {number}</Link>
              </th>
              <td>
                <Moment at={submittedAt} />
              </td>
              <td>{STATES[state]}</td>
              <td className="number">{released}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
