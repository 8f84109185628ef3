type Point = readonly [x: number, y: number];

/** A region of an image, in the image's own pixels from its top left corner; one of the three. */
export interface Shape {
  readonly rect?: readonly [x: number, y: number, width: number, height: number] | undefined;
  readonly circle?: readonly [x: number, y: number, radius: number] | undefined;
  readonly polygon?: readonly Point[] | undefined;
}

/** A rectangle that holds a shape, in the shape's units. */
export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The smallest upright rectangle that holds the shape. */
export function regionBounds({ rect, circle, polygon = [] }: Shape): Bounds {
  if (rect) {
    const [x, y, width, height] = rect;
    return { x, y, width, height };
  }
  if (circle) {
    const [x, y, radius] = circle;
    return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
  }
  const xs = polygon.map(([x]) => x);
  const ys = polygon.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** The polygon's sides from corner to corner, each with twice its share of the signed area. */
function sides(polygon: readonly Point[]) {
  return polygon.map(([x, y], index) => {
    const [nextX, nextY] = polygon[(index + 1) % polygon.length] ?? [x, y];
    return { x: x + nextX, y: y + nextY, cross: x * nextY - nextX * y };
  });
}

/** The polygon's area by the shoelace formula: ½ |Σ (x·y′ − x′·y)|. */
export function polygonArea(polygon: readonly Point[]): number {
  return Math.abs(sides(polygon).reduce((sum, { cross }) => sum + cross, 0)) / 2;
}

/** The shape's centre of area. It may lie outside a polygon that bends round it. */
export function regionCentre(shape: Shape): { x: number; y: number } {
  const { x, y, width, height } = regionBounds(shape);
  const parts = shape.polygon ? sides(shape.polygon) : [];
  const crosses = parts.reduce((sum, { cross }) => sum + cross, 0);
  if (crosses === 0) return { x: x + width / 2, y: y + height / 2 };
  return {
    x: parts.reduce((sum, part) => sum + part.x * part.cross, 0) / (3 * crosses),
    y: parts.reduce((sum, part) => sum + part.y * part.cross, 0) / (3 * crosses),
  };
}
