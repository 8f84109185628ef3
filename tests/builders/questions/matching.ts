import type { z } from "zod";
import { type Matching, matchingSchema } from "~/core/questions/matching";
import { builtBase, entries } from "./base";

/** A valid question; what is given replaces its fields. */
export function buildMatching(overrides: Partial<z.input<typeof matchingSchema>> = {}): Matching {
  return matchingSchema.parse({
    ...builtBase,
    kind: "matching",
    premises: entries(["p1", "p2", "p3", "p4"]),
    choices: entries(["c1", "c2", "c3", "c4", "c5"]),
    key: { p1: "c1", p2: "c2", p3: "c3", p4: "c4" },
    ...overrides,
  });
}
