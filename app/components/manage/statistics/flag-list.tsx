import type { QuestionFlag } from "~/core/statistics/question-flags";
import { FLAG_NAMES, flagAdvice } from "./flag-words";

/** What about a question wants looking at, and what to do. */
export function FlagList({ flags }: { flags: readonly QuestionFlag[] }) {
  return flags.map((flag) => (
    <div
      className={flag.kind === "too-few-persons" ? "notice" : "notice notice-warn"}
      key={flag.kind}
    >
      <p>
        <strong>{FLAG_NAMES[flag.kind]}.</strong> {flagAdvice(flag)}
      </p>
    </div>
  ));
}
