import { InlineText } from "~/components/text/inline-text";
import { THIRDS, type Third } from "~/core/statistics/ability-thirds";
import type { OptionRow, OptionTable } from "~/core/statistics/option-table";
import { intervalText, PARTS, percentText } from "./figure-words";
import { OptionBars } from "./option-bars";
import { ScrollableTable } from "./scrollable-table";

const THIRD_NAMES: Record<Third, string> = {
  lower: "Lower third",
  middle: "Middle",
  upper: "Upper third",
};

/** How often each option of one decision was chosen, by thirds: a picture and its table. */
export function OptionCounts({ table, n }: { table: OptionTable; n: number }) {
  const { part, rows, open, sizes } = table;
  const about = part.text === null ? "Options" : part.text;
  return (
    <div className="stack-tight">
      {part.text === null ? null : (
        <h3>
          <InlineText text={part.text} />
        </h3>
      )}
      {n > 0 ? (
        <figure className="stack-tight">
          <OptionBars
            table={table}
            title={`${about}: the part of each third that chose each option`}
          />
          <figcaption className="small quiet">
            For each option of the table below the part of the lower, the middle and the upper third
            that chose it, from above; ✓ is right.
          </figcaption>
        </figure>
      ) : null}
      <ScrollableTable label={`${about}: how many chose what`}>
        <table className="table statistics-table">
          <caption>How many chose what; ✓ is right</caption>
          <thead>
            <tr>
              <th scope="col">Option</th>
              {THIRDS.map((third) => (
                <th className="number" key={third} scope="col">
                  {THIRD_NAMES[third]} ({sizes[third]})
                </th>
              ))}
              <th className="number" scope="col">
                All ({n})
              </th>
              <th className="share" scope="col">
                Share, likely
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <OptionCountRow key={row.id} number={index + 1} row={row} />
            ))}
            <tr>
              <th scope="row">Nothing</th>
              {THIRDS.map((third) => (
                <td className="number" key={third}>
                  {open.byThird[third]}
                </td>
              ))}
              <td className="number">{open.chosen}</td>
              <td />
            </tr>
          </tbody>
        </table>
      </ScrollableTable>
    </div>
  );
}

function OptionCountRow({ row, number }: { row: OptionRow; number: number }) {
  const { text, right, byThird, chosen, share, preferredToKey } = row;
  return (
    <tr>
      <th scope="row">
        {right ? <span className="is-right-mark">✓ </span> : null}
        {number}. <InlineText text={text} />
        {right ? <span className="visually-hidden"> (right)</span> : null}
        {preferredToKey ? (
          <span className="flag">The upper third prefers this to a right one</span>
        ) : null}
      </th>
      {THIRDS.map((third) => (
        <td className="number" key={third}>
          {byThird[third]}
        </td>
      ))}
      <td className="number">{chosen}</td>
      <td className="share">
        {share.kind === "undefined" ? (
          <span className="quiet">too few</span>
        ) : (
          <>
            {percentText(share.value, PARTS)}
            {share.interval ? (
              <span className="quiet">, {intervalText(share.interval, PARTS)}</span>
            ) : null}
          </>
        )}
      </td>
    </tr>
  );
}
