import type { GradePart } from "../../grading/graded";

/** An option as the learner left it. */
export interface OptionRow {
  id: string;
  text: string;
  chosen: boolean;
  /** Whether it is in the key; absent where the key may not be seen. */
  right?: boolean | undefined;
  /** Absent where explanations may not be seen. */
  rationale?: string | undefined;
}

/** One part of an answer that is not a choice among options: a pair, a place, a gap, a text. */
export interface PairRow {
  id: string;
  text: string;
  given: string | null;
  /** What the key has here; absent where the key may not be seen. */
  expected?: string | undefined;
  /** Absent where it may not be seen which answers were wrong. */
  outcome?: GradePart["outcome"] | undefined;
  rationale?: string | undefined;
}

/** A learner's answer part by part, beside as much of the key as may be seen. */
export type AnswerReview =
  | { layout: "options"; rows: OptionRow[] }
  | { layout: "pairs"; rows: PairRow[] };

type Everything<Row> = { [Field in keyof Row]-?: Exclude<Row[Field], undefined> };

/** The same with nothing left out; never sent as it is. */
export type WholeReview =
  | { layout: "options"; rows: Everything<OptionRow>[] }
  | { layout: "pairs"; rows: Omit<Everything<PairRow>, "outcome">[] };
