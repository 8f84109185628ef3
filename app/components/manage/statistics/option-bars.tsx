import { THIRDS } from "~/core/statistics/ability-thirds";
import type { OptionTable } from "~/core/statistics/option-table";

const WIDTH = 420;
const LEFT = 40;
const BAR = 9;
const ROW = 3 * BAR + 12;
const TOP = 4;

/**
 * For each option a bar for each third: the part of the third that chose it. A good key grows from
 * the lower third to the upper, a good wrong answer shrinks. The table behind it is its caller's.
 */
export function OptionBars({ table, title }: { table: OptionTable; title: string }) {
  const height = TOP + table.rows.length * ROW;
  return (
    <svg aria-label={title} className="chart" role="img" viewBox={`0 0 ${WIDTH} ${height}`}>
      {table.rows.map(({ id, right, byThird }, index) => (
        <g key={id}>
          <text textAnchor="end" x={LEFT - 10} y={TOP + index * ROW + 1.5 * BAR + 4}>
            {right ? "✓ " : ""}
            {index + 1}
          </text>
          {THIRDS.map((third, place) => (
            <rect
              className={`chart-third is-${third}${right ? " is-right" : ""}`}
              height={BAR - 1}
              key={third}
              width={((WIDTH - LEFT) * byThird[third]) / Math.max(1, table.sizes[third])}
              x={LEFT}
              y={TOP + index * ROW + place * BAR}
            />
          ))}
        </g>
      ))}
      <line className="chart-axis" x1={LEFT} x2={LEFT} y1={0} y2={height} />
    </svg>
  );
}
