import { Fragment, type ReactNode } from "react";
import { inPlaces } from "./in-places";

const EMPHASIS = /(\*\*[^*]+\*\*|\*[^*]+\*)/;

/** A question's text inside a line: plain text with `**strong**` and `*emphasis*`. */
export function InlineText({ text }: { text: string }) {
  return inPlaces(text.split(EMPHASIS)).map(({ place, item }) => (
    <Fragment key={place}>{emphasised(item)}</Fragment>
  ));
}

function emphasised(part: string): ReactNode {
  if (part.startsWith("**") && part.length > 4) return <strong>{part.slice(2, -2)}</strong>;
  if (part.startsWith("*") && part.length > 2) return <em>{part.slice(1, -1)}</em>;
  return part;
}
