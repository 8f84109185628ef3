import type { z } from "zod";
import { type PassageSelection, passageSelectionSchema } from "~/core/questions/passage-selection";
import { builtBase, entries } from "./base";

/** A valid question; what is given replaces its fields. */
export function buildPassageSelection(
  overrides: Partial<z.input<typeof passageSelectionSchema>> = {},
): PassageSelection {
  return passageSelectionSchema.parse({
    ...builtBase,
    kind: "passage-selection",
    segments: [
      { id: "intro", text: "Text of intro", selectable: false },
      ...entries(["a", "b", "c", "d", "e"]),
    ],
    key: ["a", "b", "c"],
    ...overrides,
  });
}
