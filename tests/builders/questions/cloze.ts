import type { z } from "zod";
import { type Cloze, clozeSchema } from "~/core/questions/cloze";
import { builtBase, entries } from "./base";

/** A valid question; what is given replaces its fields. */
export function buildCloze(overrides: Partial<z.input<typeof clozeSchema>> = {}): Cloze {
  return clozeSchema.parse({
    ...builtBase,
    kind: "cloze",
    text: "If one party is {{trigger}}, the other gives {{help}} help.",
    gaps: [
      { id: "trigger", kind: "choice", options: entries(["invaded", "insulted"]), key: "invaded" },
      { id: "help", kind: "typed", accepted: [{ text: "military" }] },
    ],
    ...overrides,
  });
}
