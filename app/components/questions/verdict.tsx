import type { Outcome } from "~/core/grading/graded";

const WORDS: Record<Outcome, { mark: string; text: string }> = {
  right: { mark: "✓", text: "Right" },
  "partly-right": { mark: "◐", text: "Partly right" },
  wrong: { mark: "✗", text: "Not right" },
  unanswered: { mark: "–", text: "Not answered" },
  pending: { mark: "…", text: "Waits to be marked" },
};

/** How an answer came out: a mark, a word and a colour, in that order of trust. */
export function Verdict({ outcome }: { outcome: Outcome }) {
  const { mark, text } = WORDS[outcome];
  return (
    <span className={`verdict verdict-${outcome}`}>
      <span aria-hidden="true">{mark}</span> {text}
    </span>
  );
}
