import type { z } from "zod";
import { type Numeric, numericSchema } from "~/core/questions/numeric";
import { builtBase } from "./base";

/** A valid question; what is given replaces its fields. */
export function buildNumeric(overrides: Partial<z.input<typeof numericSchema>> = {}): Numeric {
  return numericSchema.parse({
    ...builtBase,
    kind: "numeric",
    key: 51,
    ...overrides,
  });
}
