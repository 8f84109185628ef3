import { Fragment } from "react";
import type { MarkedText } from "~/core/modules/marked-excerpt";

/** A text with its ranges highlighted. */
export function MarkedLine({ marked: { text, marks } }: { marked: MarkedText }) {
  return (
    <>
      {marks.map(({ start, end }, index) => (
        <Fragment key={start}>
          {text.slice(marks[index - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  );
}
