import type { AuthoredQuestion } from "../questions/authored-question";
import type { Erratum } from "../questions/erratum";
import { withWordedTexts } from "./worded-texts";

/** One of the mends that a plain form offers. */
export type Mend =
  | {
      change: "wording";
      stem: string;
      explanation: string;
      /** By name, as `wordedTexts` gives them. */
      texts: Readonly<Record<string, string>>;
    }
  /** `keys`: the ids that are right, "true" or "false", or a number; `tolerance` of a number. */
  | { change: "key"; keys: readonly string[]; tolerance: string }
  /** The texts that earn every point, of the whole question ("") or by gap. */
  | { change: "accepted"; accepted: Readonly<Record<string, readonly string[]>> }
  | { change: "points"; points: string }
  | { change: "always-right" }
  | { change: "drop" };

/**
 * A question with one mend and the erratum that tells of it, to be parsed and checked like one that an
 * author has written. A change of words alone keeps the erratum that the question has: it tells how
 * answers are marked.
 */
export function mendedQuestion(
  question: AuthoredQuestion,
  { mend, reason }: { mend: Mend; reason: string },
): Record<string, unknown> {
  const changed = changedBy(question, mend);
  const change = changeOf(question, mend);
  const erratum = change === "wording" && question.erratum ? question.erratum : { change, reason };
  return { ...changed, erratum };
}

function changedBy(question: AuthoredQuestion, mend: Mend): Record<string, unknown> {
  switch (mend.change) {
    case "wording": {
      const { stem, explanation } = mend;
      return { ...withWordedTexts(question, mend.texts), stem, explanation };
    }
    case "key":
      return { ...question, ...keyed(question, mend) };
    case "accepted":
      return { ...question, ...accepting(question, mend.accepted) };
    case "points":
      return { ...question, points: numberOf(mend.points) };
    case "always-right":
    case "drop":
      return { ...question };
  }
}

function changeOf(question: AuthoredQuestion, mend: Mend): Erratum["change"] {
  switch (mend.change) {
    case "key":
      return "new-key";
    case "points":
      return "new-points";
    case "accepted":
      return keepsAll(question, mend.accepted) ? "accept-also" : "new-key";
    default:
      return mend.change;
  }
}

function keyed(
  question: AuthoredQuestion,
  { keys, tolerance }: Extract<Mend, { change: "key" }>,
): Record<string, unknown> {
  const [key = ""] = keys;
  switch (question.kind) {
    case "single-choice": {
      // Only the key earns every point, and it needs no fraction to say so.
      const options = question.options.map(({ fraction, ...option }) =>
        option.id === key || fraction === 1 || fraction === undefined
          ? option
          : { ...option, fraction },
      );
      return { key, options };
    }
    case "true-false":
      return { key: key === "true" };
    case "multiple-response":
      return { key: keys };
    case "numeric": {
      const kind = "relative" in question.tolerance ? "relative" : "absolute";
      return { key: numberOf(key), tolerance: { [kind]: numberOf(tolerance) } };
    }
    default:
      return {};
  }
}

interface Entry {
  text: string;
  fraction: number;
}

function accepting(
  question: AuthoredQuestion,
  accepted: Readonly<Record<string, readonly string[]>>,
): Record<string, unknown> {
  if (question.kind === "short-text") {
    return { accepted: entries(question.accepted, accepted[""] ?? []) };
  }
  if (question.kind !== "cloze") return {};
  const gaps = question.gaps.map((gap) => {
    const texts = accepted[gap.id];
    return gap.kind === "typed" && texts ? { ...gap, accepted: entries(gap.accepted, texts) } : gap;
  });
  return { gaps };
}

/** Texts that earn everything stand first; those that earn a part stay as they are. */
function entries(before: readonly Entry[], texts: readonly string[]): Entry[] {
  const full = texts.map((text) => ({ text, fraction: 1 }));
  return [...full, ...before.filter(({ fraction }) => fraction !== 1)];
}

function keepsAll(
  question: AuthoredQuestion,
  accepted: Readonly<Record<string, readonly string[]>>,
): boolean {
  const lists: Record<string, readonly Entry[]> = {};
  if (question.kind === "short-text") lists[""] = question.accepted;
  if (question.kind === "cloze") {
    for (const gap of question.gaps) if (gap.kind === "typed") lists[gap.id] = gap.accepted;
  }
  return Object.entries(lists).every(([part, list]) =>
    list.every(({ text, fraction }) => fraction !== 1 || (accepted[part] ?? [text]).includes(text)),
  );
}

/** The number as it was typed; the text itself where it is none, for the schema to refuse. */
function numberOf(text: string): number | string {
  const plain = text.trim().replace(",", ".");
  return plain === "" || Number.isNaN(Number(plain)) ? text : Number(plain);
}
