import type { ProvisionMap } from "~/core/modules/figure";
import { LabelLines, LINE_HEIGHT } from "./label-lines";
import { wrapLabel } from "./wrap-label";

const WIDTH = 460;
const COLUMN = 180;
const PADDING = 10;
const GAP = 14;
const TOP = 36;

type Item = ProvisionMap["left"]["items"][number];

interface Box {
  item: Item;
  lines: string[];
  y: number;
  height: number;
}

function boxes(items: readonly Item[]): { placed: Box[]; end: number } {
  let y = TOP;
  const placed = items.map((item) => {
    const lines = wrapLabel(item.kind ? `${item.label} (${item.kind})` : item.label, 23);
    const box = { item, lines, y, height: lines.length * LINE_HEIGHT + 2 * PADDING };
    y += box.height + GAP;
    return box;
  });
  return { placed, end: y - GAP };
}

/** Two columns of boxes; a curve joins what leads to what. */
export function MapPicture({ figure }: { figure: ProvisionMap }) {
  const left = boxes(figure.left.items);
  const right = boxes(figure.right.items);
  const middle = new Map(
    [...left.placed, ...right.placed].map((box) => [box.item.id, box.y + box.height / 2]),
  );
  return (
    <svg role="img" viewBox={`0 0 ${WIDTH} ${Math.max(left.end, right.end) + 2}`}>
      <title>{figure.title}</title>
      <LabelLines bold lines={[figure.left.label]} x={0} y={18} />
      <LabelLines bold lines={[figure.right.label]} x={WIDTH - COLUMN} y={18} />
      {figure.links.map(({ from, to }) => (
        <Curve key={`${from} ${to}`} from={middle.get(from) ?? TOP} to={middle.get(to) ?? TOP} />
      ))}
      <Column boxes={left.placed} x={1} />
      <Column boxes={right.placed} x={WIDTH - COLUMN} />
    </svg>
  );
}

function Curve({ from, to }: { from: number; to: number }) {
  const start = COLUMN + 1;
  const end = WIDTH - COLUMN;
  const bend = (start + end) / 2;
  return (
    <path
      className="figure-line figure-link"
      d={`M ${start} ${from} C ${bend} ${from}, ${bend} ${to}, ${end} ${to}`}
      strokeWidth={1.5}
    />
  );
}

function Column({ boxes: placed, x }: { boxes: readonly Box[]; x: number }) {
  return placed.map(({ item, lines, y, height }) => (
    <g key={item.id}>
      <rect className="figure-box" height={height} rx={6} width={COLUMN - 1} x={x} y={y} />
      <LabelLines lines={lines} x={x + PADDING} y={y + PADDING + 13} />
    </g>
  ));
}
