import type { AnswerReview, PairRow } from "../attempts/review/answer-review";
import { reviewAnswer } from "../attempts/review/review-answer";
import { grade } from "../grading/grade";
import type { Outcome } from "../grading/graded";
import { normalText } from "../grading/typed-text";
import type { Question } from "../questions/question";
import type { Response } from "../questions/response";

/** The same answer, as often as it was given. */
export interface GivenAnswer {
  response: Response;
  count: number;
}

/** One option or one text, and how often it was chosen or typed. */
export interface TallyRow {
  /** The option's id, or the text as it was first typed: what `acceptAlso` takes. */
  answer: string;
  text: string;
  count: number;
  /** What it is by the key as it is now; null where it has no worth of its own. */
  standing: "right" | "partly-right" | "wrong" | null;
}

/** The answers to one part of a question: its options, a gap, an item to match. */
export interface TallyPart {
  id: string;
  /** null when the question has this part alone. */
  label: string | null;
  rows: TallyRow[];
}

const EVERYTHING = { score: true, correctness: true, key: true, explanations: true };

/**
 * How often each option was chosen, or each text typed after normalising, part by part. Options stand
 * as written, with those that nobody chose; texts stand by how often they were typed. An essay has no
 * parts. Answers of another kind than the question are left out.
 */
export function tallyAnswers(question: Question, given: readonly GivenAnswer[]): TallyPart[] {
  const parts = new Map<string, TallyPart>();
  add(parts, { question, response: null, count: 0 });
  for (const { response, count } of given) {
    if (response.kind === question.kind) add(parts, { question, response, count });
  }
  return [...parts.values()].map((part) => ({ ...part, rows: inOrder(question, part.rows) }));
}

interface Counted {
  question: Question;
  response: Response | null;
  count: number;
}

function add(parts: Map<string, TallyPart>, counted: Counted): void {
  const { question, response, count } = counted;
  const graded = grade(question, response);
  const review = reviewAnswer({ question, response, grade: graded, optionOrder: {} }, EVERYTHING);
  if (review.layout === "options") {
    for (const row of chooseable(review)) {
      const part = partOf(parts, { id: "options", label: null });
      const one = rowOf(part, { answer: row.id, text: row.text });
      one.standing = standingOfOption(question, row);
      if (row.chosen) one.count += count;
    }
  }
  if (review.layout !== "pairs") return;
  for (const row of review.rows) {
    const part = partOf(parts, partNamed(question, row));
    if (row.given === null || response === null) continue;
    const one = rowOf(part, { answer: row.given, text: comparedText(question, row) });
    one.standing = standingOfRow(question, row, graded.outcome);
    one.count += count;
  }
}

function chooseable(review: Extract<AnswerReview, { layout: "options" }>) {
  return review.rows.flatMap((row) => ("context" in row ? [] : [row]));
}

function partNamed(question: Question, { id, text }: PairRow) {
  // The row of an ordering is a place, whatever stands there.
  if (question.kind === "ordering") return { id: text, label: text };
  const alone = question.kind === "short-text" || question.kind === "numeric";
  return { id, label: alone ? null : text };
}

function partOf(parts: Map<string, TallyPart>, { id, label }: Omit<TallyPart, "rows">): TallyPart {
  const part = parts.get(id) ?? { id, label, rows: [] };
  parts.set(id, part);
  return part;
}

function rowOf(part: TallyPart, { answer, text }: Pick<TallyRow, "answer" | "text">): TallyRow {
  const known = part.rows.find((row) => row.text === text);
  if (known) return known;
  const row: TallyRow = { answer, text, count: 0, standing: null };
  part.rows.push(row);
  return row;
}

/** A typed text in the form in which it is compared; the text of a choice as it is. */
function comparedText(question: Question, { id, given }: PairRow): string {
  const text = given ?? "";
  if (question.kind === "short-text") return normalText(text, question);
  if (question.kind === "numeric") {
    return normalText(text, { caseSensitive: true, accentSensitive: true });
  }
  const gap = question.kind === "cloze" ? question.gaps.find((each) => each.id === id) : undefined;
  return gap?.kind === "typed" ? normalText(text, gap) : text;
}

function standingOfOption(question: Question, row: { id: string; right?: boolean | undefined }) {
  if (question.kind !== "single-choice") return row.right ? "right" : "wrong";
  return standing(grade(question, { kind: "single-choice", option: row.id }).outcome);
}

function standingOfRow(question: Question, row: PairRow, whole: Outcome): TallyRow["standing"] {
  if (question.kind === "short-text" || question.kind === "numeric") return standing(whole);
  if (question.kind === "ordering") return row.given === row.expected ? "right" : "wrong";
  return row.outcome === "missing" ? null : (row.outcome ?? null);
}

function standing(outcome: Outcome): TallyRow["standing"] {
  return outcome === "unanswered" || outcome === "pending" ? null : outcome;
}

function inOrder({ kind }: Question, rows: readonly TallyRow[]): TallyRow[] {
  const typed = kind === "short-text" || kind === "numeric" || kind === "cloze";
  return typed ? rows.toSorted((one, other) => other.count - one.count) : [...rows];
}
