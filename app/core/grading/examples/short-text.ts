import { shortTextSchema } from "~/core/questions/short-text";
import { exampleBase } from "./example-base";
import type { WorkedExample } from "./worked-example";

const type = (text: string) => ({ kind: "short-text", text }) as const;

export const shortTextExample: WorkedExample = {
  name: "Short text",
  rule:
    "What you type is compared with the answers that the author accepts; the first that fits " +
    "counts, and may earn a part. Capital letters and extra spaces make no difference unless the " +
    "question says so. Nothing that is merely similar is accepted, since one letter or number can " +
    "turn an answer into another one.",
  question: shortTextSchema.parse({
    ...exampleBase,
    kind: "short-text",
    stem: "From which platform does the train to Oslo leave?",
    accepted: [{ text: "Platform 4" }, { text: "4", fraction: 0.5 }],
    rejected: [{ text: "Track 4", feedback: "The station numbers its platforms, not its tracks." }],
  }),
  key: "Platform 4. The bare number earns half; “Track 4” does not count, with a reason.",
  answers: [
    { words: "Platform 4", response: type("Platform 4") },
    { words: "  platform   4, with extra spaces", response: type("  platform   4 ") },
    { words: "4", response: type("4") },
    { words: "Platform 3", response: type("Platform 3") },
    { words: "Platfrom 4", response: type("Platfrom 4") },
    { words: "Track 4", response: type("track 4") },
  ],
};
