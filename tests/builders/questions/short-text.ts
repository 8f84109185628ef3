import type { z } from "zod";
import { type ShortText, shortTextSchema } from "~/core/questions/short-text";
import { builtBase } from "./base";

/** A valid question; what is given replaces its fields. */
export function buildShortText(
  overrides: Partial<z.input<typeof shortTextSchema>> = {},
): ShortText {
  return shortTextSchema.parse({
    ...builtBase,
    kind: "short-text",
    accepted: [{ text: "Article 4" }],
    ...overrides,
  });
}
