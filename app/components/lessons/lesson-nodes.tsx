import { Fragment } from "react";
import { inPlaces } from "~/components/text/in-places";
import type { LessonElement, LessonNode } from "~/core/modules/lesson-node";
import { Callout } from "./callout";
import { claimsIn } from "./claims-in";
import { LessonCheck } from "./lesson-check";
import { LessonClaimNotes } from "./lesson-claim-notes";
import { LessonFigure } from "./lesson-figure";
import { LessonTerm } from "./lesson-term";

/** Nodes in order, drawn. */
export function LessonNodes({ nodes }: { nodes: readonly LessonNode[] }) {
  return inPlaces(nodes).map(({ place, item }) => (
    <Fragment key={place}>
      {item.type === "text" ? item.value : <LessonPart element={item} />}
    </Fragment>
  ));
}

/** The blocks of a section, each followed by the note of the claims that it makes. */
function Section({ element }: { element: LessonElement }) {
  return inPlaces(element.children).map(({ place, item }) => (
    <Fragment key={place}>
      <LessonNodes nodes={[item]} />
      <LessonClaimNotes claimIds={claimsIn(item)} />
    </Fragment>
  ));
}

function LessonPart({ element }: { element: LessonElement }) {
  const children = <LessonNodes nodes={element.children} />;
  switch (element.tag) {
    case "section":
      return (
        <section aria-labelledby={headingOf(element)}>
          <Section element={element} />
        </section>
      );
    case "claim":
      return <span className="claim">{children}</span>;
    case "term":
      return <LessonTerm termId={element.attributes.id}>{children}</LessonTerm>;
    case "check":
      return <LessonCheck questionId={element.attributes.question} />;
    case "figure":
      return <LessonFigure figureId={element.attributes.id} />;
    case "callout":
      return <Callout {...element.attributes}>{children}</Callout>;
    case "hr":
    case "br":
      return <element.tag />;
    case "img":
      return <img {...element.attributes} alt={element.attributes.alt} loading="lazy" />;
    default: {
      const Tag = element.tag;
      return <Tag {...element.attributes}>{children}</Tag>;
    }
  }
}

function headingOf(section: LessonElement): string | undefined {
  for (const node of section.children) {
    if (node.type === "element" && /^h[2-6]$/.test(node.tag) && "id" in node.attributes) {
      return node.attributes.id;
    }
  }
  return undefined;
}
