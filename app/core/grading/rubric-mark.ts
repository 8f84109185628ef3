import type { Judgement } from "~/core/questions/judgement";
import { type Criterion, type Rubric, shareValue } from "~/core/questions/rubric";
import { type Fraction, fraction, sum } from "./fraction";
import { inWords, outcomeOf } from "./graded";
import { markOf } from "./mark";

/** What a person's judgement earns, exactly and in micro-points, and how that came about. */
export interface PersonalMark {
  readonly kind: "marked";
  readonly outcome: "right" | "partly-right" | "wrong";
  readonly fraction: Fraction;
  readonly markMicro: number;
  readonly working: string;
}

export type RubricMark =
  | PersonalMark
  /** Criteria without a level, and what the others add up to. */
  | {
      readonly kind: "incomplete";
      readonly missing: readonly string[];
      readonly soFarMicro: number;
    }
  /** Points set by hand that are more than the question has. */
  | { readonly kind: "too-many-points" };

interface ToMark {
  readonly rubric: Rubric;
  /** What the question is worth in this place, in micro-points; more than 0. */
  readonly possibleMicro: number;
}

/**
 * The mark of a judgement: the sum of the chosen levels' shares of the points, exactly, or the points
 * set by hand. Levels and criteria that the rubric does not have count as not chosen.
 */
export function rubricMark({ rubric, possibleMicro }: ToMark, judgement: Judgement): RubricMark {
  const { levels, byHand } = judgement;
  if (byHand !== null) {
    if (byHand.micro > possibleMicro) return { kind: "too-many-points" };
    const share = fraction(byHand.micro, possibleMicro);
    return marked(share, possibleMicro, `Set by hand: ${byHand.reason}`);
  }
  const chosen = rubric.map((criterion) => ({ criterion, level: levelOf(criterion, levels) }));
  const shares = chosen.flatMap(({ level }) => (level ? [shareValue(level.share)] : []));
  const missing = chosen.flatMap(({ criterion, level }) => (level ? [] : [criterion.id]));
  if (missing.length > 0) {
    return { kind: "incomplete", missing, soFarMicro: markOf(sum(shares), possibleMicro) };
  }
  const total = sum(shares);
  const added = shares.map(inWords).join(" + ");
  const working = shares.length === 1 ? `${added}.` : `${added} = ${inWords(total)}.`;
  return marked(total, possibleMicro, `By the rubric: ${working}`);
}

function levelOf({ id, levels }: Criterion, chosen: Judgement["levels"]) {
  const wanted = Object.hasOwn(chosen, id) ? chosen[id] : undefined;
  return levels.find((level) => level.id === wanted);
}

function marked(share: Fraction, possibleMicro: number, working: string): PersonalMark {
  return {
    kind: "marked",
    outcome: outcomeOf(share),
    fraction: share,
    markMicro: markOf(share, possibleMicro),
    working,
  };
}
