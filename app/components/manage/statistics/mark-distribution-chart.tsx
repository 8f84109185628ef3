import { Bars } from "~/components/charts/bars";

/** How many attempts lie in each tenth of the marks: a picture, and the table behind it. */
export function MarkDistributionChart({ counts }: { counts: readonly number[] }) {
  const rows = counts.map((count, tenth) => ({
    label: `${tenth * 10}`,
    range:
      tenth === counts.length - 1
        ? "90 % to 100 %"
        : `${tenth * 10} % to under ${tenth * 10 + 10} %`,
    count,
  }));
  return (
    <figure className="stack-tight">
      <Bars bars={rows} title="Learners by their mark in percent, in steps of ten" />
      <figcaption className="small quiet">
        Learners by their mark: each bar begins at the percentage below it.
      </figcaption>
      <details className="disclosure">
        <summary>The same as a table</summary>
        <table className="table">
          <caption>Learners by their mark</caption>
          <thead>
            <tr>
              <th scope="col">Mark</th>
              <th className="number" scope="col">
                Learners
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ range, count }) => (
              <tr key={range}>
                <th scope="row">{range}</th>
                <td className="number">{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
