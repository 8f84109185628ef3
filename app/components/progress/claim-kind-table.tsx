import { Meter } from "~/components/charts/meter";
import { ClaimKindLabel } from "~/components/claims/claim-kind-label";
import type { ClaimKindResult } from "~/core/progress/claim-kind-results";

/** How well facts, analyses and forecasts are known: the latest answer to each question. */
export function ClaimKindTable({ results }: { results: readonly ClaimKindResult[] }) {
  return (
    <div className="table-scroll">
      <table className="table">
        <caption>Questions answered in full, by the kind of claim they rest on</caption>
        <thead>
          <tr>
            <th scope="col">Kind of claim</th>
            <th scope="col">Right in your latest answer</th>
          </tr>
        </thead>
        <tbody>
          {results.map(({ kind, answered, right }) => (
            <tr key={kind}>
              <th scope="row">
                <ClaimKindLabel kind={kind} />
              </th>
              <td>
                {right} of {answered}
                <Meter share={right / answered} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
