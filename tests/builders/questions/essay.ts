import type { z } from "zod";
import { type Essay, essaySchema } from "~/core/questions/essay";
import { builtBase } from "./base";

/** A valid question; what is given replaces its fields. */
export function buildEssay(overrides: Partial<z.input<typeof essaySchema>> = {}): Essay {
  return essaySchema.parse({
    ...builtBase,
    kind: "essay",
    guidance: "Write for somebody who has not read the treaty.",
    words: { min: 2, max: 6 },
    rubric: [
      {
        id: "thesis",
        text: "Takes a position",
        levels: [
          { id: "none", text: "Takes none", share: 0 },
          { id: "vague", text: "Takes one, vaguely", share: 0.15 },
          { id: "clear", text: "Takes a clear one", share: 0.4 },
        ],
      },
      {
        id: "evidence",
        text: "Rests it on the text",
        levels: [
          { id: "none", text: "Names nothing", share: 0 },
          { id: "some", text: "Names one article", share: "1/5" },
          { id: "full", text: "Names the article and its conditions", share: "3/5" },
        ],
      },
    ],
    markerNotes: "Look for the trigger.",
    modelAnswer: "Article 4 is triggered by an armed invasion.",
    ...overrides,
  });
}
