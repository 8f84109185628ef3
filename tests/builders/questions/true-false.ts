import type { z } from "zod";
import { type TrueFalse, trueFalseSchema } from "~/core/questions/true-false";
import { builtBase } from "./base";

/** A valid question; what is given replaces its fields. */
export function buildTrueFalse(
  overrides: Partial<z.input<typeof trueFalseSchema>> = {},
): TrueFalse {
  return trueFalseSchema.parse({
    ...builtBase,
    kind: "true-false",
    key: true,
    ...overrides,
  });
}
