const WIDTH = 420;
const HEIGHT = 160;
const LEFT = 48;
const BOTTOM = 26;
const TOP = 10;

export interface MarkPoint {
  label: string;
  percent: number;
}

interface MarksOverTimeProps {
  points: readonly MarkPoint[];
  passPercent: number;
  title: string;
}

/** Marks of successive attempts as a line, with the pass mark. The table behind it is its caller's. */
export function MarksOverTime({ points, passPercent, title }: MarksOverTimeProps) {
  const x = (index: number) =>
    LEFT + 12 + (index * (WIDTH - LEFT - 36)) / Math.max(1, points.length - 1);
  const y = (percent: number) => TOP + ((100 - percent) * (HEIGHT - TOP - BOTTOM)) / 100;
  return (
    <svg aria-label={title} className="chart" role="img" viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
      {[0, 50, 100].map((percent) => (
        <text key={percent} textAnchor="end" x={LEFT - 8} y={y(percent) + 4}>
          {percent} %
        </text>
      ))}
      <line className="chart-axis" x1={LEFT} x2={LEFT} y1={TOP} y2={HEIGHT - BOTTOM} />
      <line className="chart-axis" x1={LEFT} x2={WIDTH} y1={y(0)} y2={y(0)} />
      <line
        className="chart-threshold"
        x1={LEFT}
        x2={WIDTH}
        y1={y(passPercent)}
        y2={y(passPercent)}
      />
      <polyline
        className="chart-line"
        points={points.map(({ percent }, index) => `${x(index)},${y(percent)}`).join(" ")}
      />
      {points.map(({ label, percent }, index) => (
        <g key={label}>
          <circle className="chart-dot" cx={x(index)} cy={y(percent)} r={4} />
          <text textAnchor="middle" x={x(index)} y={HEIGHT - 8}>
            {label}
          </text>
        </g>
      ))}
    </svg>
  );
}
