import type { Cloze } from "~/core/questions/cloze";
import type { Numeric } from "~/core/questions/numeric";
import { readNumericText } from "~/core/questions/numeric-text";
import type { Question } from "~/core/questions/question";
import type { Response } from "~/core/questions/response";
import { fractionText, fromDecimal } from "./fraction";
import { normalText, type TextSettings } from "./typed-text";

type Entry = readonly [name: string, answer: string];

const asTyped: TextSettings = { caseSensitive: true, accentSensitive: true };

function unordered(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text) => text !== ""))].sort();
}

function entriesForm(entries: readonly Entry[]): string[] {
  return unordered(entries.map((entry) => (entry[1] === "" ? "" : JSON.stringify(entry))));
}

function gapForm(question: Cloze, [id, answer]: Entry): Entry {
  const gap = question.gaps.find((candidate) => candidate.id === id);
  return [id, gap?.kind === "typed" ? normalText(answer, gap) : answer];
}

function numberForm(question: Numeric, text: string): string[] {
  const units = question.units.map((unit) => unit.text);
  const reading = readNumericText(text, { decimal: question.decimal, units });
  return reading.ok
    ? [fractionText(fromDecimal(reading.decimal)), String(reading.unit)]
    : [normalText(text, asTyped)];
}

function form(question: Question, response: Response): readonly unknown[] {
  switch (response.kind) {
    case "single-choice":
      return [response.option];
    case "true-false":
      return [response.value];
    case "multiple-response":
      return unordered(response.options);
    case "passage-selection":
      return unordered(response.segments);
    case "hot-spot":
      return unordered(response.regions);
    case "ordering":
      return response.order;
    case "matching":
    case "categorise":
      return entriesForm(Object.entries(response.pairs));
    case "essay":
      return [normalText(response.text, asTyped)];
    case "short-text":
      return [normalText(response.text, question.kind === "short-text" ? question : asTyped)];
    case "numeric":
      return question.kind === "numeric"
        ? numberForm(question, response.text)
        : [normalText(response.text, asTyped)];
    case "cloze": {
      const entries = Object.entries(response.gaps);
      return entriesForm(
        question.kind === "cloze" ? entries.map((entry) => gapForm(question, entry)) : entries,
      );
    }
  }
}

/**
 * A text that two responses to the question share when they give the same answer, however ticked,
 * spaced or written: the order of ticks, the case of a text and the zeros of a number do not count
 * where the question does not count them.
 */
export function answerIdentity(question: Question, response: Response): string {
  return JSON.stringify([response.kind, ...form(question, response)]);
}
