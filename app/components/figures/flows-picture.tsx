import type { Flows } from "~/core/modules/figure";
import type { ClaimKind } from "~/core/modules/source";
import { LabelLines, LINE_HEIGHT } from "./label-lines";
import { wrapLabel } from "./wrap-label";

const WIDTH = 420;
const LEFT_X = 40;
const RIGHT_X = WIDTH - 40;
const TOP = 52;
const GAP = 30;

/** A broken line for what is only judged or expected, so that no colour is needed to tell. */
const DASHES: Record<ClaimKind, string | undefined> = {
  fact: undefined,
  background: undefined,
  analysis: "8 4",
  forecast: "2 4",
};

/** Two parties as two lines, and an arrow between them for each thing that one gives the other. */
export function FlowsPicture({ figure }: { figure: Flows }) {
  const [left, right] = figure.parties;
  let y = TOP;
  const rows = figure.flows.map((flow) => {
    const lines = wrapLabel(`${flow.label} (${flow.kind})`, 40);
    y += lines.length * LINE_HEIGHT;
    const row = { flow, lines, y };
    y += GAP;
    return row;
  });
  return (
    <svg role="img" viewBox={`0 0 ${WIDTH} ${y - 8}`}>
      <title>{figure.title}</title>
      <LabelLines bold lines={[left?.label ?? ""]} x={8} y={20} />
      <LabelLines anchor="end" bold lines={[right?.label ?? ""]} x={WIDTH - 8} y={20} />
      <line className="figure-line" x1={LEFT_X} x2={LEFT_X} y1={32} y2={y - 12} />
      <line className="figure-line" x1={RIGHT_X} x2={RIGHT_X} y1={32} y2={y - 12} />
      {rows.map(({ flow, lines, y: base }) => (
        <g key={flow.id}>
          <LabelLines
            anchor="middle"
            lines={lines}
            x={WIDTH / 2}
            y={base - 8 - (lines.length - 1) * LINE_HEIGHT}
          />
          <Arrow dashes={DASHES[flow.kind]} toRight={flow.from === left?.id} y={base} />
        </g>
      ))}
    </svg>
  );
}

function Arrow({
  y,
  toRight,
  dashes,
}: {
  y: number;
  toRight: boolean;
  dashes: string | undefined;
}) {
  const tip = toRight ? RIGHT_X - 6 : LEFT_X + 6;
  const back = toRight ? tip - 9 : tip + 9;
  const tail = toRight ? LEFT_X + 6 : RIGHT_X - 6;
  return (
    <>
      <line
        className="figure-mark"
        strokeDasharray={dashes}
        strokeWidth={1.5}
        x1={tail}
        x2={back}
        y1={y}
        y2={y}
      />
      <path className="figure-mark" d={`M ${tip} ${y} L ${back} ${y - 5} L ${back} ${y + 5} Z`} />
    </>
  );
}
