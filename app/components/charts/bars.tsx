const WIDTH = 420;
const HEIGHT = 170;
const LEFT = 40;
const BOTTOM = 26;
const TOP = 10;

export interface Bar {
  label: string;
  count: number;
}

/** Counts side by side. What they are of stands below; the table behind it is its caller's. */
export function Bars({ bars, title }: { bars: readonly Bar[]; title: string }) {
  const highest = Math.max(1, ...bars.map(({ count }) => count));
  const step = (WIDTH - LEFT) / bars.length;
  const y = (count: number) => TOP + ((highest - count) * (HEIGHT - TOP - BOTTOM)) / highest;
  return (
    <svg aria-label={title} className="chart" role="img" viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
      {[0, highest].map((count) => (
        <text key={count} textAnchor="end" x={LEFT - 8} y={y(count) + 4}>
          {count}
        </text>
      ))}
      {bars.map(({ label, count }, index) => (
        <g key={label}>
          <rect
            className="chart-bar"
            height={y(0) - y(count)}
            width={step - 4}
            x={LEFT + index * step + 2}
            y={y(count)}
          />
          <text textAnchor="middle" x={LEFT + (index + 0.5) * step} y={HEIGHT - 8}>
            {label}
          </text>
        </g>
      ))}
      <line className="chart-axis" x1={LEFT} x2={WIDTH} y1={y(0)} y2={y(0)} />
    </svg>
  );
}
