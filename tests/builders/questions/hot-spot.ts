import type { z } from "zod";
import { type HotSpot, hotSpotSchema } from "~/core/questions/hot-spot";
import { builtBase } from "./base";

/** A region for each id, side by side from the left edge of the built image. */
export function regions(ids: readonly string[]) {
  return ids.map((id, index) => ({
    id,
    label: `Label of ${id}`,
    shape: { rect: [index * 60, 20, 50, 40] as [number, number, number, number] },
  }));
}

/** A valid question; what is given replaces its fields. */
export function buildHotSpot(overrides: Partial<z.input<typeof hotSpotSchema>> = {}): HotSpot {
  return hotSpotSchema.parse({
    ...builtBase,
    kind: "hot-spot",
    image: { src: "/modules/sample/map.svg", alt: "A map of a bay.", width: 400, height: 300 },
    regions: regions(["a", "b", "c", "d", "e"]),
    key: ["a", "b", "c"],
    select: "many",
    ...overrides,
  });
}
