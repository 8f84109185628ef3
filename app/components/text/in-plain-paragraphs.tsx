import { inPlaces } from "./in-places";

/** Words as somebody typed them: blank lines part paragraphs, and no sign means anything else. */
export function inPlainParagraphs(text: string) {
  const paragraphs = text.trim().split(/\n\s*\n/);
  return inPlaces(paragraphs).map(({ place, item }) => (
    <p className="as-typed" key={place}>
      {item}
    </p>
  ));
}
