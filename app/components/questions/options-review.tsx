import { InlineText } from "~/components/text/inline-text";
import type { AnswerReview, ContextRow, OptionRow } from "~/core/attempts/review/answer-review";
import { RegionPicture } from "./region-picture";

type Options = Extract<AnswerReview, { layout: "options" }>;
type Row = OptionRow | ContextRow;

/** The options as they were left, with the words between them or the picture on which they lie. */
export function OptionsReview({ answer: { rows, picture } }: { answer: Options }) {
  const shapes = new Map(picture?.shapes.map(({ id, shape }) => [id, shape]));
  const regions = rows.flatMap((row) => {
    const shape = shapes.get(row.id);
    return shape ? [{ id: row.id, shape, state: stateOf(row) }] : [];
  });
  return (
    <>
      {picture ? <RegionPicture image={picture.image} regions={regions} /> : null}
      <ul className="answer-options">
        {rows.map((row, index) =>
          "context" in row ? (
            <li className="answer-context" key={row.id}>
              <InlineText text={row.text} />
            </li>
          ) : (
            <OptionReview key={row.id} number={picture ? index + 1 : null} row={row} />
          ),
        )}
      </ul>
    </>
  );
}

function stateOf(row: Row): string {
  if ("context" in row) return "";
  const judged = row.right === undefined ? "" : row.right ? " is-right" : " is-wrong";
  return row.chosen ? `is-chosen${judged}` : row.right ? judged.trim() : "";
}

function OptionReview({ row, number }: { row: OptionRow; number: number | null }) {
  const { text, chosen, right, rationale } = row;
  const state = right === undefined ? "" : right ? " is-right" : chosen ? " is-wrong" : "";
  return (
    <li className={`answer-option${state}`}>
      <p>
        {number === null ? null : <span aria-hidden="true">{number}. </span>}
        <InlineText text={text} />
      </p>
      {chosen || right ? (
        <p className="answer-tags">
          {chosen ? <span>Your answer</span> : null}
          {right ? <span>Right answer</span> : null}
        </p>
      ) : null}
      {rationale ? (
        <p className="rationale">
          <InlineText text={rationale} />
        </p>
      ) : null}
    </li>
  );
}
