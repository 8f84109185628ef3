import type { GradePart } from "../../grading/graded";
import type { Shape } from "../../questions/region-bounds";

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

/** Words between the options, which could not be chosen. */
export interface ContextRow {
  id: string;
  text: string;
  context: true;
}

/** The image on which the options lie, and where. */
export interface AnswerPicture {
  image: { src: string; alt: string; width: number; height: number };
  shapes: { id: string; shape: Shape }[];
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

/** An answer in the learner's own words. */
export interface TextAnswer {
  layout: "text";
  text: string;
  words: number;
  /** A model answer; absent where the key may not be seen, "" where there is none. */
  model?: string | undefined;
}

/** A learner's answer part by part, beside as much of the key as may be seen. */
export type AnswerReview =
  | { layout: "options"; rows: (OptionRow | ContextRow)[]; picture?: AnswerPicture | undefined }
  | { layout: "pairs"; rows: PairRow[] }
  | TextAnswer;

type Everything<Row> = { [Field in keyof Row]-?: Exclude<Row[Field], undefined> };

/** An option with nothing left out, or words between options. */
export type WholeOptionRow = Everything<OptionRow> | ContextRow;

/** The same with nothing left out; never sent as it is. */
export type WholeReview =
  | {
      layout: "options";
      rows: WholeOptionRow[];
      picture?: AnswerPicture | undefined;
    }
  | { layout: "pairs"; rows: Omit<Everything<PairRow>, "outcome">[] }
  | Everything<TextAnswer>;
