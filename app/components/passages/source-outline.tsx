import { Link } from "@remix-run/react";
import { passagePath } from "~/components/paths";
import type { Source } from "~/core/modules/source";
import { SourceFacts } from "./source-facts";

/** A source with its passages, in the document's order. */
export function SourceOutline({ source, moduleId }: { source: Source; moduleId: string }) {
  return (
    <section>
      <h2>{source.title}</h2>
      {source.role === "primary" ? (
        <SourceFacts source={source} />
      ) : (
        <p className="quiet">Background: documents of their own, beside the article.</p>
      )}
      {source.note ? <p>{source.note}</p> : null}
      {source.sections.map((section) => (
        <div className="stack-tight" key={section.id}>
          <h3>{section.title}</h3>
          <ul className="contents contents-unnumbered">
            {source.passages
              .filter((passage) => passage.section === section.id)
              .map((passage) => (
                <li key={passage.id}>
                  <Link to={passagePath(moduleId, { passageId: passage.id })}>
                    Passage {passage.id}
                  </Link>
                  <span className="state">
                    {passage.claims.length} {passage.claims.length === 1 ? "claim" : "claims"}
                  </span>
                  <p>{passage.summary}</p>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
