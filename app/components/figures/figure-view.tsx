import { useId } from "react";
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
  const titleId = useId();
  return (
    <figure className="figure">
      <p className="figure-title" id={titleId}>
        {figure.title}
      </p>
      <Picture figure={figure} labelledBy={titleId} />
      <figcaption>{figure.caption}</figcaption>
      <details>
        <summary>The same in words and as a table</summary>
        <p>{figure.alternative}</p>
        <FigureTable figure={figure} moduleId={moduleId} notes={notes} />
      </details>
    </figure>
  );
}

function Picture({ figure, labelledBy }: { figure: Figure; labelledBy: string }) {
  switch (figure.kind) {
    case "timeline":
      return <TimelinePicture figure={figure} labelledBy={labelledBy} />;
    case "flows":
      return <FlowsPicture figure={figure} labelledBy={labelledBy} />;
    case "map":
      return <MapPicture figure={figure} labelledBy={labelledBy} />;
  }
}
