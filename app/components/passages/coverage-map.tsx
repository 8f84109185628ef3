import { Link } from "@remix-run/react";
import { lessonPath, passagePath } from "~/components/paths";
import type { PassageCoverage } from "~/core/modules/source-coverage";

const CELL = 26;
const LABEL = 48;

/** The source as a strip of cells, darker where more questions rest on a passage; a table behind it. */
export function CoverageMap({
  coverage,
  moduleId,
}: {
  coverage: readonly PassageCoverage[];
  moduleId: string;
}) {
  const most = Math.max(1, ...coverage.map(({ questions }) => questions));
  return (
    <figure className="figure">
      <svg
        aria-label="Passages of the sources; a longer bar has more questions resting on it."
        role="img"
        viewBox={`0 0 420 ${coverage.length * CELL}`}
      >
        {coverage.map(({ passageId, questions }, row) => (
          <g key={passageId}>
            <text fontSize={13} x={0} y={row * CELL + 17}>
              {passageId}
            </text>
            <rect
              className="figure-mark"
              height={CELL - 10}
              width={Math.max(2, (questions / most) * (420 - LABEL - 40))}
              x={LABEL}
              y={row * CELL + 4}
            />
            <text
              className="figure-quiet"
              fontSize={13}
              x={LABEL + Math.max(2, (questions / most) * (420 - LABEL - 40)) + 8}
              y={row * CELL + 17}
            >
              {questions}
            </text>
          </g>
        ))}
      </svg>
      <figcaption>How many graded questions rest on each passage.</figcaption>
      <details>
        <summary>The same as a table, with the lessons</summary>
        <div className="table-scroll">
          <table className="table">
            <caption>What the module makes of each passage</caption>
            <thead>
              <tr>
                <th scope="col">Passage</th>
                <th scope="col">Claims</th>
                <th scope="col">Questions</th>
                <th scope="col">Lessons</th>
              </tr>
            </thead>
            <tbody>
              {coverage.map(({ passageId, claims, questions, lessons }) => (
                <tr key={passageId}>
                  <th scope="row">
                    <Link to={passagePath(moduleId, { passageId })}>{passageId}</Link>
                  </th>
                  <td>{claims}</td>
                  <td>{questions}</td>
                  <td>
                    {lessons.map(({ id, title }, index) => (
                      <span key={id}>
                        {index > 0 ? ", " : ""}
                        <Link to={lessonPath(moduleId, id)}>{title}</Link>
                      </span>
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}
