import type { z } from "zod";
import { type Ordering, orderingSchema } from "~/core/questions/ordering";
import { builtBase, entries } from "./base";

/** A valid question; what is given replaces its fields. */
export function buildOrdering(overrides: Partial<z.input<typeof orderingSchema>> = {}): Ordering {
  return orderingSchema.parse({
    ...builtBase,
    kind: "ordering",
    items: entries(["a", "b", "c", "d", "e"]),
    key: ["a", "b", "c", "d", "e"],
    ...overrides,
  });
}
