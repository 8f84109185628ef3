/** With fewer persons no figure is given: chance would say more than the question does. */
export const FEWEST_PERSONS = 10;

/** Why a figure has no value. */
export type UndefinedReason =
  | "too-few-persons"
  | "marks-equal"
  | "rests-equal"
  | "totals-equal"
  | "covariance-negative"
  | "one-item"
  | "forms-differ"
  | "place-varies";

/** The range in which the figure of all such persons lies, with a confidence of 95 %. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** A figure of statistics; `n` is how many persons it rests on, or would have rested on. */
export type Figure =
  | {
      readonly kind: "known";
      readonly value: number;
      readonly n: number;
      /** null = there is no simple interval for this figure. */
      readonly interval: Interval | null;
    }
  | { readonly kind: "undefined"; readonly reason: UndefinedReason; readonly n: number };

export function known(value: number, n: number, interval: Interval | null = null): Figure {
  return { kind: "known", value, n, interval };
}

export function undefinedFigure(reason: UndefinedReason, n: number): Figure {
  return { kind: "undefined", reason, n };
}
