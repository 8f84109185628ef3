import type { Timeline } from "~/core/modules/figure";
import { LabelLines, LINE_HEIGHT } from "./label-lines";
import { wrapLabel } from "./wrap-label";

const WIDTH = 420;
const AXIS_X = 104;
const TEXT_X = 124;
const GAP = 22;

/** Events from top to bottom along a line, the date to its left. */
export function TimelinePicture({ figure }: { figure: Timeline }) {
  let y = 24;
  const rows = figure.events.map((event) => {
    const when = wrapLabel(event.when, 12);
    const label = wrapLabel(event.label, 38);
    const detail = event.detail ? wrapLabel(event.detail, 42) : [];
    const row = { event, when, label, detail, y };
    y += Math.max(when.length, label.length + detail.length) * LINE_HEIGHT + GAP;
    return row;
  });
  const last = rows.at(-1);
  return (
    <svg role="img" viewBox={`0 0 ${WIDTH} ${y - GAP + 4}`}>
      <title>{figure.title}</title>
      <line className="figure-line" x1={AXIS_X} x2={AXIS_X} y1={19} y2={last ? last.y - 5 : 19} />
      {rows.map((row) => (
        <g key={row.event.id}>
          <circle className="figure-mark" cx={AXIS_X} cy={row.y - 5} r={5} />
          <LabelLines anchor="end" bold lines={row.when} x={AXIS_X - 16} y={row.y} />
          <LabelLines bold lines={row.label} x={TEXT_X} y={row.y} />
          <LabelLines
            className="figure-quiet"
            lines={row.detail}
            x={TEXT_X}
            y={row.y + row.label.length * LINE_HEIGHT}
          />
        </g>
      ))}
    </svg>
  );
}
