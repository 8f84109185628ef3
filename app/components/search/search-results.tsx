import { Link } from "@remix-run/react";
import { glossaryPath, lessonPath, passagePath } from "~/components/paths";
import { inPlaces } from "~/components/text/in-places";
import type { MarkedText } from "~/core/modules/marked-excerpt";
import type { SearchTarget } from "~/core/modules/search-entries";
import { MarkedLine } from "./marked-line";

interface ShownResult {
  module: { id: string; title: string };
  target: SearchTarget;
  title: MarkedText;
  /** The title of what the place is part of; empty for the beginning of a lesson. */
  context: string;
  excerpt: MarkedText;
}

const KINDS: Record<SearchTarget["kind"], string> = {
  lesson: "Lesson",
  term: "Term",
  passage: "Passage",
};

function pathOf({ module, target }: ShownResult): string {
  switch (target.kind) {
    case "lesson":
      return lessonPath(module.id, target.lessonId, target.headingId);
    case "term":
      return glossaryPath(module.id, target.termId);
    case "passage":
      return passagePath(module.id, { passageId: target.passageId });
  }
}

/** What was found, best first: where it stands, a link to the very place, and a few of its words. */
export function SearchResults({ results }: { results: readonly ShownResult[] }) {
  return (
    <ol aria-label="Results" className="results">
      {inPlaces(results).map(({ place, item }) => (
        <li className="result" key={place}>
          <h2>
            <Link to={pathOf(item)}>
              <MarkedLine marked={item.title} />
            </Link>
          </h2>
          <p className="result-place">
            <span className="result-kind">{KINDS[item.target.kind]}</span>
            {item.context === "" ? null : <span>{item.context}</span>}
            <span>{item.module.title}</span>
          </p>
          <p className="result-excerpt">
            <MarkedLine marked={item.excerpt} />
          </p>
        </li>
      ))}
    </ol>
  );
}
