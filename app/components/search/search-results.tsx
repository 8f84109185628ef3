import { Link } from "@remix-run/react";
import { glossaryPath, lessonPath, passagePath } from "~/components/paths";
import { inPlaces } from "~/components/text/in-places";
import type { SearchEntry } from "~/core/modules/search-entries";
import type { ExcerptPart } from "~/core/modules/search-excerpt";

export interface ShownResult {
  module: { id: string; title: string };
  kind: SearchEntry["kind"];
  title: string;
  place: SearchEntry["place"];
  excerpt: ExcerptPart[];
}

const KINDS: Record<SearchEntry["kind"], string> = {
  lesson: "Lesson",
  term: "Glossary",
  passage: "Passage",
};

function pathOf({ module, place }: ShownResult): string {
  if ("termId" in place) return glossaryPath(module.id, place.termId);
  if ("passageId" in place) return passagePath(module.id, place);
  const path = lessonPath(module.id, place.lessonId);
  return place.sectionId === "" ? path : `${path}#${place.sectionId}`;
}

/** What was found, best first. */
export function SearchResults({ results }: { results: readonly ShownResult[] }) {
  return (
    <ol className="results">
      {inPlaces(results).map(({ place, item }) => (
        <li key={place}>
          <p className="eyebrow">
            {KINDS[item.kind]}, {item.module.title}
          </p>
          <h2>
            <Link to={pathOf(item)}>{item.title}</Link>
          </h2>
          <p>
            {inPlaces(item.excerpt).map(({ place: part, item: { text, hit } }) =>
              hit ? <mark key={part}>{text}</mark> : <span key={part}>{text}</span>,
            )}
          </p>
        </li>
      ))}
    </ol>
  );
}
