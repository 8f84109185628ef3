import { Fragment } from "react";

const EMPHASIS = /(\*\*[^*]+\*\*|\*[^*]+\*)/;

/** A question's text inside a line: plain text with `**strong**` and `*emphasis*`. */
export function InlineText({ text }: { text: string }) {
  return text.split(EMPHASIS).map((part, index) => {
    // The parts of a text never move: their place is their identity.
    const key = `${index}`;
    if (part.startsWith("**") && part.length > 4) return <strong key={key}>{part.slice(2, -2)}</strong>;
    if (part.startsWith("*") && part.length > 2) return <em key={key}>{part.slice(1, -1)}</em>;
    return <Fragment key={key}>{part}</Fragment>;
  });
}
