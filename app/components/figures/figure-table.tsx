import { Link } from "@remix-run/react";
import { passagePath } from "~/components/paths";
import type { ClaimNote } from "~/core/modules/claim-note";
import type { Figure } from "~/core/modules/figure";

interface Row {
  key: string;
  cells: string[];
  claims: readonly string[];
}

function tableOf(figure: Figure): { heads: string[]; rows: Row[] } {
  switch (figure.kind) {
    case "timeline":
      return {
        heads: ["When", "What", "Detail"],
        rows: figure.events.map(({ id, when, label, detail, claims }) => ({
          key: id,
          cells: [when, label, detail ?? ""],
          claims,
        })),
      };
    case "flows": {
      const name = new Map(figure.parties.map(({ id, label }) => [id, label]));
      return {
        heads: ["From", "To", "What", "Kind of claim"],
        rows: figure.flows.map(({ id, from, to, label, kind, claims }) => ({
          key: id,
          cells: [name.get(from) ?? from, name.get(to) ?? to, label, kind],
          claims,
        })),
      };
    }
    case "map": {
      const items = new Map(
        [...figure.left.items, ...figure.right.items].map((item) => [item.id, item]),
      );
      return {
        heads: [figure.left.label, figure.right.label, "Kind of claim"],
        rows: figure.links.map(({ from, to }) => ({
          key: `${from} ${to}`,
          cells: [
            items.get(from)?.label ?? from,
            items.get(to)?.label ?? to,
            items.get(to)?.kind ?? "",
          ],
          claims: [
            ...new Set([...(items.get(from)?.claims ?? []), ...(items.get(to)?.claims ?? [])]),
          ],
        })),
      };
    }
  }
}

interface FigureTableProps {
  figure: Figure;
  moduleId: string;
  notes: ReadonlyMap<string, ClaimNote>;
}

/** The table behind a picture: the same data in rows, each with the passages it rests on. */
export function FigureTable({ figure, moduleId, notes }: FigureTableProps) {
  const { heads, rows } = tableOf(figure);
  return (
    <div className="table-scroll">
      <table className="table">
        <caption>{figure.title}, as a table</caption>
        <thead>
          <tr>
            {[...heads, "Passages"].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells, claims }) => (
            <tr key={key}>
              {cells.map((cell, index) => (
                <td key={heads[index]}>{cell}</td>
              ))}
              <td>
                {claims
                  .flatMap((id) => notes.get(id) ?? [])
                  .map((note) => (
                    <Link key={note.id} to={passagePath(moduleId, note)}>
                      {note.passageId}{" "}
                    </Link>
                  ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
