import type { z } from "zod";
import { type Categorise, categoriseSchema } from "~/core/questions/categorise";
import { builtBase, entries } from "./base";

/** A valid question; what is given replaces its fields. */
export function buildCategorise(
  overrides: Partial<z.input<typeof categoriseSchema>> = {},
): Categorise {
  return categoriseSchema.parse({
    ...builtBase,
    kind: "categorise",
    categories: [
      { id: "fact", label: "Fact" },
      { id: "analysis", label: "Analysis" },
      { id: "forecast", label: "Forecast" },
    ],
    items: entries(["i1", "i2", "i3", "i4"]),
    key: { i1: "fact", i2: "fact", i3: "analysis", i4: "forecast" },
    ...overrides,
  });
}
