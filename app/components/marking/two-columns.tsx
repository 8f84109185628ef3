import type { ReactNode } from "react";
import { inPlaces } from "~/components/text/in-places";

export interface TwoColumnsRow {
  label: ReactNode;
  /** Stands small under the label. */
  note?: ReactNode;
  value: ReactNode;
}

interface TwoColumnsProps {
  caption: ReactNode;
  head: readonly [string, string];
  rows: readonly TwoColumnsRow[];
}

/** A table narrow enough for a phone: what it is about with a note under it, and the outcome. */
export function TwoColumns({ caption, head, rows }: TwoColumnsProps) {
  const [about, outcome] = head;
  return (
    <table className="table two-columns">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{about}</th>
          <th className="number" scope="col">
            {outcome}
          </th>
        </tr>
      </thead>
      <tbody>
        {inPlaces(rows).map(({ place, item: { label, note, value } }) => (
          <tr key={place}>
            <th scope="row">
              {label}
              {note === undefined ? null : <span className="two-columns-note">{note}</span>}
            </th>
            <td className="number">{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
