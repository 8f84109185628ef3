import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { PublicQuestion } from "~/core/questions/public-question";
import { QUESTION_KINDS } from "~/core/questions/question";
import { isBlankResponse, type Response } from "~/core/questions/response";
import { formOf } from "../../../tests/support/form-of";
import { QuestionInput } from "./question-input";
import { responseFromForm } from "./response-from-form";

const base = { id: "q", points: 1, stem: "What is it?" };
const entries = (...ids: string[]) => ids.map((id) => ({ id, text: `Text of ${id}` }));

interface Case {
  question: PublicQuestion;
  response: Response;
  /** The names and values of the fields that hold the answer. */
  fields: [string, string][];
}

const CASES: Case[] = [
  {
    question: { ...base, kind: "single-choice", options: entries("b", "a", "c") },
    response: { kind: "single-choice", option: "a" },
    fields: [["option", "a"]],
  },
  {
    question: { ...base, kind: "true-false" },
    response: { kind: "true-false", value: false },
    fields: [["value", "false"]],
  },
  {
    question: {
      ...base,
      kind: "multiple-response",
      options: entries("d", "b", "a", "c"),
      rule: "proportional",
    },
    response: { kind: "multiple-response", options: ["d", "a"] },
    fields: [
      ["options", "d"],
      ["options", "a"],
    ],
  },
  {
    question: {
      ...base,
      kind: "matching",
      premises: entries("p", "q"),
      choices: entries("y", "x"),
      rule: "pairs",
    },
    response: { kind: "matching", pairs: { p: "x", q: "x" } },
    fields: [
      ["pair-p", "x"],
      ["pair-q", "x"],
    ],
  },
  {
    question: {
      ...base,
      kind: "categorise",
      categories: [
        { id: "fact", label: "Fact" },
        { id: "view", label: "View" },
      ],
      items: entries("i", "j"),
      rule: "pairs",
    },
    response: { kind: "categorise", pairs: { i: "view", j: "fact" } },
    fields: [
      ["item-i", "view"],
      ["item-j", "fact"],
    ],
  },
  {
    question: {
      ...base,
      kind: "ordering",
      items: entries("b", "c", "a"),
      rule: "longest-subsequence",
    },
    response: { kind: "ordering", order: ["c", "a", "b"] },
    fields: [
      ["order", "c"],
      ["order", "a"],
      ["order", "b"],
    ],
  },
  {
    question: { ...base, kind: "short-text", caseSensitive: false },
    response: { kind: "short-text", text: `"Aid" & <b>arms</b>` },
    fields: [["text", `"Aid" & <b>arms</b>`]],
  },
  {
    question: { ...base, kind: "numeric", decimal: "comma", units: ["km"] },
    response: { kind: "numeric", text: "1,5 km" },
    fields: [["text", "1,5 km"]],
  },
  {
    question: {
      ...base,
      kind: "cloze",
      text: "If {{who}} is attacked, the other gives {{help}} help.",
      gaps: [
        { id: "who", kind: "choice", options: entries("one", "both") },
        { id: "help", kind: "typed" },
      ],
    },
    response: { kind: "cloze", gaps: { who: "both", help: "military" } },
    fields: [
      ["gap-who", "both"],
      ["gap-help", "military"],
    ],
  },
  {
    question: {
      ...base,
      kind: "passage-selection",
      segments: [
        { id: "s1", text: "Text of s1", selectable: true },
        { id: "s2", text: "Text of s2", selectable: false },
        { id: "s3", text: "Text of s3", selectable: true },
      ],
      rule: "proportional",
    },
    response: { kind: "passage-selection", segments: ["s3"] },
    fields: [["segments", "s3"]],
  },
  {
    question: {
      ...base,
      kind: "hot-spot",
      image: { src: "/sign.svg", alt: "A sign", width: 100, height: 100 },
      regions: [
        { id: "beam", label: "Text of beam", shape: { rect: [10, 10, 50, 20] } },
        { id: "post", label: "Text of post", shape: { circle: [50, 70, 20] } },
      ],
      select: "one",
      rule: "all-or-nothing",
    },
    response: { kind: "hot-spot", regions: ["post"] },
    fields: [["regions", "post"]],
  },
];

function markupOf(question: PublicQuestion, response: Response | null): string {
  return renderToStaticMarkup(
    <QuestionInput labelledBy="stem" question={question} response={response} />,
  );
}

it("is tested for every kind", () => {
  expect(CASES.map(({ question }) => question.kind).toSorted()).toEqual(QUESTION_KINDS.toSorted());
});

describe.each(CASES)("the input of $question.kind", ({ question, response, fields }) => {
  it("shows the answer so far", () => {
    expect([...formOf(markupOf(question, response))]).toEqual(fields);
  });

  it("gives that answer back", () => {
    const form = formOf(markupOf(question, response));
    expect(responseFromForm(question, form)).toEqual(response);
  });

  it("answers nothing by itself", () => {
    const form = formOf(markupOf(question, null));
    expect(isBlankResponse(responseFromForm(question, form))).toBe(true);
  });

  it("takes a response of another kind as none", () => {
    const other: Response =
      question.kind === "numeric"
        ? { kind: "short-text", text: "51" }
        : { kind: "numeric", text: "51" };
    expect(markupOf(question, other)).toBe(markupOf(question, null));
  });

  it("names its stem and escapes what it shows", () => {
    const shown = JSON.stringify(question).replaceAll("Text of", "<i>Text</i> of");
    const markup = markupOf(JSON.parse(shown), response);
    expect(markup).toContain('aria-labelledby="stem"');
    expect(markup).not.toMatch(/<i>|<b>/);
  });

  it("leaves fields of others alone", () => {
    const form = formOf(markupOf(question, response));
    for (const name of ["go", "operationId", "questionId", "pair-zzz", "item-zzz", "gap-zzz"]) {
      form.append(name, "zzz");
    }
    expect(responseFromForm(question, form)).toEqual(response);
  });
});
