import type { Figure, Interval, UndefinedReason } from "~/core/statistics/figure";

/** Why a figure is not there, for a cell of a table. */
export const SHORT_REASONS: Record<UndefinedReason, string> = {
  "too-few-persons": "too few",
  "marks-equal": "all equal",
  "rests-equal": "rest equal",
  "totals-equal": "totals equal",
  "covariance-negative": "negative",
  "one-item": "no rest",
  "forms-differ": "forms differ",
  "place-varies": "drawn",
};

/** The same as a sentence. */
export const REASONS: Record<UndefinedReason, string> = {
  "too-few-persons": "Fewer than 10 learners: no figure would say more than chance.",
  "marks-equal": "Not defined: all marks for this question are equal.",
  "rests-equal": "Not defined: everybody earned the same in the rest of the quiz.",
  "totals-equal": "Not defined: everybody earned the same in the whole quiz.",
  "covariance-negative": "Not defined: marks for this question fall as the totals rise.",
  "one-item": "Not defined: there is no other question to compare with.",
  "forms-differ": "Not defined: the attempts do not have the same questions and points.",
  "place-varies":
    "Not given: the question is drawn for some learners only, so the weight belongs to its place.",
};

/** A number with a true minus sign. */
export function decimal(value: number, decimals: number): string {
  const text = Math.abs(value).toFixed(decimals);
  return value < 0 && Number(text) !== 0 ? `−${text}` : text;
}

/** How a kind of figure is written: what it is multiplied by, and with how many decimals. */
export interface FigureFormat {
  readonly factor: number;
  readonly decimals: number;
}

/** For fractions of what was possible. */
export const PARTS: FigureFormat = { factor: 100, decimals: 0 };
/** For figures that are in percent already. */
export const PERCENTS: FigureFormat = { factor: 1, decimals: 0 };

export function percentText(value: number, { factor, decimals }: FigureFormat): string {
  return `${decimal(value * factor, decimals)} %`;
}

export function intervalText({ low, high }: Interval, format: FigureFormat): string {
  return `${percentText(low, format).replace(" %", "")} to ${percentText(high, format)}`;
}

/** A figure on one line, with the number of learners and the interval that it has. */
export function figureText(figure: Figure, format: FigureFormat): string {
  if (figure.kind === "undefined") return REASONS[figure.reason];
  const { value, interval } = figure;
  const range = interval === null ? "" : `, likely ${intervalText(interval, format)}`;
  return `${percentText(value, format)}${range}`;
}
