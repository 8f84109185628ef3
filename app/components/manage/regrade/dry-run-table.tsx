import { Link } from "@remix-run/react";

interface ShownResult {
  /** null while it waits for a mark. */
  earned: string | null;
  possible: string;
  percent: string | null;
}

interface ShownAttempt {
  attemptId: string;
  number: number;
  slots: readonly { position: number; from: ShownResult; to: ShownResult }[];
  from: ShownResult;
  to: ShownResult;
  flip: "passed" | "not-passed" | null;
}

export interface ShownLearner {
  learnerId: string;
  name: string;
  change: string;
  attempts: readonly ShownAttempt[];
}

const FLIPS = { passed: "passes from now on", "not-passed": "no longer passes" } as const;

/** Every attempt that would change, by learner, with what was and what would be. */
export function DryRunTable({ learners }: { learners: readonly ShownLearner[] }) {
  return (
    <div className="table-scroll">
      <table className="table regrade-table">
        <caption>Attempts that change</caption>
        <thead>
          <tr>
            <th scope="col">Learner</th>
            <th scope="col">Attempt</th>
            <th scope="col">Questions</th>
            <th scope="col">Mark</th>
            <th className="number" scope="col">
              In sum
            </th>
          </tr>
        </thead>
        {learners.map(({ learnerId, name, change, attempts }) => (
          <tbody key={learnerId}>
            {attempts.map((attempt, index) => (
              <tr key={attempt.attemptId}>
                {index === 0 ? (
                  <th rowSpan={attempts.length} scope="rowgroup">
                    {name}
                  </th>
                ) : null}
                <td>{attempt.number}</td>
                <td>
                  {attempt.slots.map((slot) => (
                    <span className="regrade-line" key={slot.position}>
                      {slot.position}: <Change {...slot} />
                    </span>
                  ))}
                </td>
                <td>
                  <Change {...attempt} />
                  {attempt.flip ? (
                    <span className="regrade-line small">{FLIPS[attempt.flip]}</span>
                  ) : null}
                </td>
                {index === 0 ? (
                  <td className="number" rowSpan={attempts.length}>
                    {change}
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function Change({ from, to }: { from: ShownResult; to: ShownResult }) {
  return (
    <>
      {inWords(from)} <span aria-hidden="true">→</span>
      <span className="visually-hidden">becomes</span> <strong>{inWords(to)}</strong>
    </>
  );
}

function inWords({ earned, possible }: ShownResult): string {
  return earned === null ? `no mark of ${possible}` : `${earned} of ${possible}`;
}

interface DryRunPagesProps {
  page: number;
  pages: number;
  pathOf: (page: number) => string;
}

/** The way to the other pages of a long dry run. */
export function DryRunPages({ page, pages, pathOf }: DryRunPagesProps) {
  if (pages === 1) return null;
  return (
    <nav aria-label="Pages of the dry run" className="row no-print">
      {page > 1 ? <Link to={pathOf(page - 1)}>Before</Link> : null}
      <span>
        Page {page} of {pages}
      </span>
      {page < pages ? <Link to={pathOf(page + 1)}>Further</Link> : null}
    </nav>
  );
}
