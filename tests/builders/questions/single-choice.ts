import type { z } from "zod";
import { type SingleChoice, singleChoiceSchema } from "~/core/questions/single-choice";
import { builtBase, entries } from "./base";

/** A valid question; what is given replaces its fields. */
export function buildSingleChoice(
  overrides: Partial<z.input<typeof singleChoiceSchema>> = {},
): SingleChoice {
  return singleChoiceSchema.parse({
    ...builtBase,
    kind: "single-choice",
    options: entries(["a", "b", "c", "d"]),
    key: "a",
    ...overrides,
  });
}
