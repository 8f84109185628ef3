import type { Source } from "~/core/modules/source";

const NOT_STATED = "not stated in the document";

/** What is known of a document: what is not stated is said to be so, never guessed. */
export function SourceFacts({ source }: { source: Source }) {
  return (
    <dl className="facts small">
      <dt>Author</dt>
      <dd>{source.author ?? NOT_STATED}</dd>
      <dt>Publisher</dt>
      <dd>{source.publisher ?? NOT_STATED}</dd>
      <dt>Date</dt>
      <dd>{source.date ?? NOT_STATED}</dd>
    </dl>
  );
}
