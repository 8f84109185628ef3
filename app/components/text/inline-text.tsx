import { Fragment, type ReactNode } from "react";
import { inPlaces } from "./in-places";

const EMPHASIS = /(\*\*[^*]+\*\*|\*[^*]+\*)/;

/** A question's text inside a line: plain text with `**strong**` and `*emphasis*`. */
export function InlineText({ text }: { text: string }) {
  // Split at a pattern in brackets, every second part is what matched.
  return inPlaces(text.split(EMPHASIS)).map(({ place, item }, index) => (
    <Fragment key={place}>{index % 2 === 0 ? item : emphasised(item)}</Fragment>
  ));
}

function emphasised(part: string): ReactNode {
  if (part.startsWith("**")) return <strong>{part.slice(2, -2)}</strong>;
  return <em>{part.slice(1, -1)}</em>;
}
