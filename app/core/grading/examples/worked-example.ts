import { grade } from "~/core/grading/grade";
import { formatPoints, markOf, toMicroPoints } from "~/core/grading/mark";
import type { AuthoredKind } from "~/core/questions/authored-question";
import { type Question, questionSchema } from "~/core/questions/question";
import type { Response } from "~/core/questions/response";
import type { Outcome } from "../graded";
import { rubricMark } from "../rubric-mark";

interface ExampleAnswer {
  /** The answer as a reader is told of it. */
  words: string;
  response: Response;
  /** The levels that a person chose, where a person marks the answer. */
  levels?: Readonly<Record<string, string>>;
}

/** A small question that shows how its kind is marked. It holds no marks: those are worked out. */
export interface WorkedExample {
  /** The kind as an author writes it, where the question is put to learners as one of another. */
  kind?: AuthoredKind;
  /** What the kind is called, and its rule. */
  name: string;
  rule: string;
  question: Question;
  /** The right answer, as a reader is told of it. */
  key: string;
  /** The first of them earns every point. */
  answers: readonly [ExampleAnswer, ...ExampleAnswer[]];
  /** An answer to mark by every rule that an author may choose; `rules` names each for people. */
  otherRules?: ExampleAnswer & { rules: Readonly<Record<string, string>> };
}

/** One answer with what the grader made of it; `earned` is in points, or says that it is open. */
export interface WorkedRow {
  label: string;
  outcome: Outcome;
  working: string;
  feedback: readonly string[];
  earned: string;
}

/** A worked example with all its marks. */
export interface WorkedOut {
  kind: AuthoredKind;
  name: string;
  rule: string;
  stem: string;
  key: string;
  points: number;
  rows: WorkedRow[];
  byRule: { answer: string; rows: WorkedRow[] } | null;
}

/** Marks the answers of an example, no answer at the end, by the graders that mark learners. */
export function workOut(example: WorkedExample): WorkedOut {
  const { question, answers, otherRules, name, rule, key } = example;
  return {
    kind: example.kind ?? question.kind,
    name,
    rule,
    stem: question.stem,
    key,
    points: question.points,
    rows: [
      ...answers.map((answer) => answerRow(question, answer)),
      rowOf("No answer", question, null),
    ],
    byRule: otherRules === undefined ? null : workOutByRule(question, otherRules),
  };
}

/** By the rule of the question, or by the rubric where a person has chosen its levels. */
function answerRow(question: Question, { words, response, levels }: ExampleAnswer): WorkedRow {
  if (question.kind !== "essay" || levels === undefined) return rowOf(words, question, response);
  const possibleMicro = toMicroPoints(question.points);
  const mark = rubricMark({ rubric: question.rubric, possibleMicro }, { levels, byHand: null });
  if (mark.kind !== "marked") throw new Error(`The example “${words}” lacks a level.`);
  const { outcome, working, markMicro } = mark;
  return { label: words, outcome, working, feedback: [], earned: formatPoints(markMicro, 2) };
}

function workOutByRule(question: Question, otherRules: Required<WorkedExample>["otherRules"]) {
  const rows = Object.entries(otherRules.rules).map(([rule, name]) =>
    rowOf(name, questionSchema.parse({ ...question, rule }), otherRules.response),
  );
  return { answer: otherRules.words, rows };
}

function rowOf(label: string, question: Question, response: Response | null): WorkedRow {
  const { outcome, working, feedback, fraction } = grade(question, response);
  const earned =
    fraction === null ? "open" : formatPoints(markOf(fraction, toMicroPoints(question.points)), 2);
  return { label, outcome, working, feedback, earned };
}
