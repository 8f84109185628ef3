import { inPlaces } from "~/components/text/in-places";

export const LINE_HEIGHT = 18;

interface LabelLinesProps {
  lines: readonly string[];
  x: number;
  /** The baseline of the first line. */
  y: number;
  anchor?: "start" | "middle" | "end";
  className?: string;
  bold?: boolean;
}

/** Lines of text in a picture, one below the other. */
export function LabelLines({ lines, x, y, anchor = "start", className, bold }: LabelLinesProps) {
  return (
    <text
      className={className}
      fontSize={14}
      fontWeight={bold ? 650 : 400}
      textAnchor={anchor}
      x={x}
      y={y}
    >
      {inPlaces(lines).map(({ place, item }) => (
        <tspan dy={place === "0" ? 0 : LINE_HEIGHT} key={place} x={x}>
          {item}
        </tspan>
      ))}
    </text>
  );
}
