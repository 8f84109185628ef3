import type { ClaimNote } from "~/core/modules/claim-note";
import type { Figure } from "~/core/modules/figure";
import { FigureTable } from "./figure-table";
import { FlowsPicture } from "./flows-picture";
import { MapPicture } from "./map-picture";
import { TimelinePicture } from "./timeline-picture";

interface FigureViewProps {
  figure: Figure;
  moduleId: string;
  notes: ReadonlyMap<string, ClaimNote>;
}

/** A picture made from data, with its words and its table behind it. */
export function FigureView({ figure, moduleId, notes }: FigureViewProps) {
  return (
    <figure className="figure">
      <p className="figure-title">{figure.title}</p>
      <Picture figure={figure} />
      <figcaption>{figure.caption}</figcaption>
      <details>
        <summary>The same in words and as a table</summary>
        <p>{figure.alternative}</p>
        <FigureTable figure={figure} moduleId={moduleId} notes={notes} />
      </details>
    </figure>
  );
}

function Picture({ figure }: { figure: Figure }) {
  switch (figure.kind) {
    case "timeline":
      return <TimelinePicture figure={figure} />;
    case "flows":
      return <FlowsPicture figure={figure} />;
    case "map":
      return <MapPicture figure={figure} />;
  }
}
