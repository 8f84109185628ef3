import { InlineText } from "~/components/text/inline-text";
import type { KeptReason } from "~/core/attempts/regrade/regrade-types";
import type { Erratum } from "~/core/questions/erratum";
import { CHANGE_WORDS, KEPT_WORDS } from "./regrade-words";

export interface ShownTotals {
  attempts: number;
  learners: number;
  up: number;
  down: number;
  level: number;
  newlyPassed: number;
  noLongerPassed: number;
  change: string;
}

interface DryRunSummaryProps {
  looked: number;
  running: number;
  totals: ShownTotals;
  kept: readonly { why: KeptReason; slots: number }[];
}

/** What a regrade comes to in sum, and what it leaves alone and why. */
export function DryRunSummary({ looked, running, totals, kept }: DryRunSummaryProps) {
  return (
    <div className="stack">
      <dl className="facts">
        <dt>Attempts</dt>
        <dd>
          {totals.attempts} of {looked} change, of {counted(totals.learners, "learner")}
        </dd>
        <dt>Share of the points</dt>
        <dd>
          {totals.up} up, {totals.down} down, {totals.level} level
        </dd>
        <dt>Passing</dt>
        <dd>
          {totals.newlyPassed} pass from now on, {totals.noLongerPassed} no longer
        </dd>
        <dt>Points in sum</dt>
        <dd>{totals.change}</dd>
      </dl>
      {kept.length > 0 ? (
        <details className="disclosure">
          <summary>What stays as it is, and why</summary>
          <ul>
            {kept.map(({ why, slots }) => (
              <li key={why}>
                {counted(slots, "answer")}: {KEPT_WORDS[why]}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {running > 0 ? (
        <p className="small">
          {counted(running, "attempt")} {running === 1 ? "is" : "are"} running. What is running is
          marked by the version that it began with: look here again when it has ended.
        </p>
      ) : null}
    </div>
  );
}

interface RegradedQuestion {
  questionId: string;
  stem: string;
  slots: number;
  /** Learners read other words than those who are asked it now. */
  reworded: boolean;
  erratum: Erratum | null;
}

/** The questions by which marks change. */
export function RegradedQuestions({ questions }: { questions: readonly RegradedQuestion[] }) {
  return (
    <ul className="contents contents-unnumbered">
      {questions.map(({ questionId, stem, slots, reworded, erratum }) => (
        <li key={questionId}>
          <InlineText text={stem.split("\n")[0] ?? ""} />
          <span className="state">{counted(slots, "mark")}</span>
          <p className="small">
            {erratum ? `${CHANGE_WORDS[erratum.change]}: ${erratum.reason}` : "without an erratum"}
          </p>
          {reworded ? (
            <p className="notice notice-warn small">
              Its words have changed too: these learners answered another wording. Read both before
              you apply this.
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** `1 answer`, `2 answers`. */
export function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? "" : "s"}`;
}
