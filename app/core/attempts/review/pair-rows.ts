import type { QuestionByKind } from "../../questions/question";
import type { ResponseByKind } from "../../questions/response";
import type { WholeReview } from "./answer-review";

/** What was typed or chosen, or null when that is nothing. */
function given(text: string | undefined): string | null {
  return text === undefined || text.trim() === "" ? null : text;
}

function named(entries: readonly { id: string; text: string }[], id: string | undefined) {
  if (given(id) === null) return null;
  return entries.find((entry) => entry.id === id)?.text ?? null;
}

export function matchingReview(
  { premises, choices, key }: QuestionByKind["matching"],
  response: ResponseByKind["matching"] | null,
): WholeReview {
  return {
    layout: "pairs",
    rows: premises.map(({ id, text, rationale }) => ({
      id,
      text,
      given: named(choices, response?.pairs[id]),
      expected: named(choices, key[id]) ?? "",
      rationale,
    })),
  };
}

export function categoriseReview(
  { items, categories, key }: QuestionByKind["categorise"],
  response: ResponseByKind["categorise"] | null,
): WholeReview {
  const choices = categories.map(({ id, label }) => ({ id, text: label }));
  return {
    layout: "pairs",
    rows: items.map(({ id, text, rationale }) => ({
      id,
      text,
      given: named(choices, response?.pairs[id]),
      expected: named(choices, key[id]) ?? "",
      rationale,
    })),
  };
}

/**
 * A row per place; its id is the item that the learner put there, which is what was graded. An empty
 * place has an id of its own: the item that belongs there would be the key.
 */
export function orderingReview(
  { items, key }: QuestionByKind["ordering"],
  response: ResponseByKind["ordering"] | null,
): WholeReview {
  return {
    layout: "pairs",
    rows: key.map((keyed, index) => ({
      id: response?.order[index] ?? `place ${index + 1}`,
      text: `Place ${index + 1}`,
      given: named(items, response?.order[index]),
      expected: named(items, keyed) ?? "",
      rationale: "",
    })),
  };
}

export function shortTextReview(
  { accepted }: QuestionByKind["short-text"],
  response: ResponseByKind["short-text"] | null,
): WholeReview {
  const expected = accepted.map(({ text }) => text).join(" or ");
  const row = { id: "text", text: "Answer", given: given(response?.text), expected, rationale: "" };
  return { layout: "pairs", rows: [row] };
}

export function numericReview(
  { key, units }: QuestionByKind["numeric"],
  response: ResponseByKind["numeric"] | null,
): WholeReview {
  const unit = units?.find(({ factor }) => factor === 1);
  const expected = unit ? `${key} ${unit.text}` : String(key);
  const row = { id: "text", text: "Answer", given: given(response?.text), expected, rationale: "" };
  return { layout: "pairs", rows: [row] };
}

export function clozeReview(
  { gaps }: QuestionByKind["cloze"],
  response: ResponseByKind["cloze"] | null,
): WholeReview {
  return {
    layout: "pairs",
    rows: gaps.map((gap, index) => {
      const answer = response?.gaps[gap.id];
      const row = { id: gap.id, text: `Gap ${index + 1}` };
      if (gap.kind === "typed") {
        const expected = gap.accepted.map(({ text }) => text).join(" or ");
        return { ...row, given: given(answer), expected, rationale: "" };
      }
      return {
        ...row,
        given: named(gap.options, answer),
        expected: named(gap.options, gap.key) ?? "",
        rationale: gap.options.find(({ id }) => id === (given(answer) ?? gap.key))?.rationale ?? "",
      };
    }),
  };
}
