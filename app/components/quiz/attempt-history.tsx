import { Link } from "@remix-run/react";
import { resultPath } from "~/components/paths";

/** A finished attempt at a quiz, as its learner may see it. */
export interface FinishedAttempt {
  attemptId: string;
  number: number;
  submittedAt: string;
  /** Whether a person still has to mark some of it. */
  waiting?: boolean | undefined;
  /** Whether its time ended before it was submitted, in a quiz that then marks nothing. */
  abandoned?: boolean | undefined;
  /** Absent where marks may not be seen. */
  percent?: string | undefined;
  passed?: boolean | undefined;
}

function outcomeWords({ waiting, abandoned, passed }: FinishedAttempt): string {
  if (waiting) return "Waits to be marked";
  if (abandoned) return "Not submitted in time, not marked";
  if (passed === undefined) return "–";
  return passed ? "Passed" : "Not passed";
}

/** Earlier attempts at a quiz, the latest first. */
export function AttemptHistory({ attempts }: { attempts: readonly FinishedAttempt[] }) {
  if (attempts.length === 0) return null;
  return (
    <section>
      <h2>Your attempts</h2>
      <div className="table-scroll">
        <table className="table">
          <caption>Finished attempts, the latest first</caption>
          <thead>
            <tr>
              <th scope="col">Attempt</th>
              <th scope="col">Ended (UTC)</th>
              <th className="number" scope="col">
                Mark
              </th>
              <th scope="col">Outcome</th>
            </tr>
          </thead>
          <tbody>
            {attempts.map((attempt) => (
              <tr key={attempt.attemptId}>
                <th scope="row">
                  <Link to={resultPath(attempt.attemptId)}>Attempt {attempt.number}</Link>
                </th>
                <td>{attempt.submittedAt.slice(0, 16).replace("T", " ")}</td>
                <td className="number">
                  {attempt.percent === undefined ? "–" : `${attempt.percent} %`}
                </td>
                <td>{outcomeWords(attempt)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
