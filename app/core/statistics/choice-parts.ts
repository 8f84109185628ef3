import type { AuthoredQuestion } from "../questions/authored-question";
import { callByKind, type FunctionsByKind } from "../questions/by-kind";
import type { QuestionByKind } from "../questions/question";

export interface ChoiceOption {
  readonly id: string;
  readonly text: string;
  readonly right: boolean;
}

/** One decision of a question: what could be chosen there, and what is right. */
export interface ChoicePart {
  readonly id: string;
  /** What the decision is about; null where it is the whole question. */
  readonly text: string | null;
  readonly options: readonly ChoiceOption[];
}

const WHOLE = "answer";

type Entries = readonly { readonly id: string; readonly text: string }[];

function optionsOf(entries: Entries, isRight: (id: string) => boolean): ChoiceOption[] {
  return entries.map(({ id, text }) => ({ id, text, right: isRight(id) }));
}

function whole(options: readonly ChoiceOption[]): ChoicePart[] {
  return [{ id: WHOLE, text: null, options }];
}

function ticks({ key }: { readonly key: readonly string[] }, entries: Entries): ChoicePart[] {
  return whole(optionsOf(entries, (id) => key.includes(id)));
}

function pairs(left: Entries, right: Entries, key: Readonly<Record<string, string>>): ChoicePart[] {
  return left.map(({ id, text }) => ({
    id,
    text,
    options: optionsOf(right, (choice) => choice === key[id]),
  }));
}

function labelled(entries: readonly { readonly id: string; readonly label: string }[]): Entries {
  return entries.map(({ id, label }) => ({ id, text: label }));
}

function trueFalse({ key }: QuestionByKind["true-false"]): ChoicePart[] {
  const texts = [
    { id: "true", text: "True" },
    { id: "false", text: "False" },
  ];
  return whole(optionsOf(texts, (id) => id === String(key)));
}

function places({ items, key }: QuestionByKind["ordering"]): ChoicePart[] {
  return key.map((right, index) => ({
    id: String(index),
    text: `Place ${index + 1}`,
    options: optionsOf(items, (id) => id === right),
  }));
}

function choiceGaps({ gaps }: QuestionByKind["cloze"]): ChoicePart[] {
  return gaps.flatMap((gap) => {
    if (gap.kind === "typed") return [];
    const options = optionsOf(gap.options, (id) => id === gap.key);
    return [{ id: gap.id, text: `Gap “${gap.id}”`, options }];
  });
}

const parts = {
  "single-choice": ({ options, key }) => whole(optionsOf(options, (id) => id === key)),
  "true-false": trueFalse,
  "multiple-response": (question) => ticks(question, question.options),
  "passage-selection": (question) =>
    ticks(
      question,
      question.segments.filter(({ selectable }) => selectable),
    ),
  "hot-spot": (question) => ticks(question, labelled(question.regions)),
  matching: ({ premises, choices, key }) => pairs(premises, choices, key),
  categorise: ({ items, categories, key }) => pairs(items, labelled(categories), key),
  ordering: places,
  cloze: choiceGaps,
  "short-text": () => [],
  numeric: () => [],
  essay: () => [],
} satisfies FunctionsByKind<[], ChoicePart[]>;

/** The decisions of a question that can be counted option by option; none where it is all typed. */
export function choiceParts(question: AuthoredQuestion): ChoicePart[] {
  if (question.kind === "parameterised-numeric") return [];
  return callByKind<[], ChoicePart[]>(parts, question);
}
