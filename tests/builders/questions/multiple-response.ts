import type { z } from "zod";
import { type MultipleResponse, multipleResponseSchema } from "~/core/questions/multiple-response";
import { builtBase, entries } from "./base";

/** A valid question; what is given replaces its fields. */
export function buildMultipleResponse(
  overrides: Partial<z.input<typeof multipleResponseSchema>> = {},
): MultipleResponse {
  return multipleResponseSchema.parse({
    ...builtBase,
    kind: "multiple-response",
    options: entries(["a", "b", "c", "d", "e"]),
    key: ["a", "b", "c"],
    ...overrides,
  });
}
