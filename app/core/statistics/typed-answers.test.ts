import { expect, it } from "vitest";
import { buildCloze } from "../../../tests/builders/questions/cloze";
import { buildNumeric } from "../../../tests/builders/questions/numeric";
import { buildShortText } from "../../../tests/builders/questions/short-text";
import { buildSingleChoice } from "../../../tests/builders/questions/single-choice";
import { type JudgedAnswer, typedAnswers } from "./typed-answers";

const typed = (text: string, outcome: string): JudgedAnswer => ({
  response: { kind: "short-text", text },
  outcome,
});

it("counts what the question takes for the same text together, the most frequent first", () => {
  const given = [
    typed("Article 3", "wrong"),
    typed(" Article  4 ", "right"),
    typed("article 4", "right"),
    { response: null, outcome: "unanswered" },
  ];
  expect(typedAnswers(buildShortText(), given)).toEqual([
    {
      id: "answer",
      text: null,
      answers: [
        { text: "Article  4", outcome: "right", count: 2 },
        { text: "Article 3", outcome: "wrong", count: 1 },
      ],
      others: 0,
    },
  ]);
});

it("keeps apart what the question keeps apart, and what earned differently", () => {
  const strict = buildShortText({ caseSensitive: true });
  const given = [typed("nato", "wrong"), typed("NATO", "right"), typed("NATO", "wrong")];
  const [part] = typedAnswers(strict, given);
  expect(part?.answers).toHaveLength(3);
  expect(part?.answers.every(({ count }) => count === 1)).toBe(true);
});

it("lists twenty, and says how many others there are", () => {
  const given = Array.from({ length: 23 }, (_, index) => typed(`answer ${index}`, "wrong"));
  const [part] = typedAnswers(buildShortText(), given);
  expect(part?.answers).toHaveLength(20);
  expect(part?.others).toBe(3);
});

it("takes numbers as they were typed", () => {
  const given = ["3.0", "3", "3"].map((text) => ({
    response: { kind: "numeric" as const, text },
    outcome: null,
  }));
  const [part] = typedAnswers(buildNumeric(), given);
  expect(part?.answers.map(({ text, count, outcome }) => [text, count, outcome])).toEqual([
    ["3", 2, null],
    ["3.0", 1, null],
  ]);
});

it("judges each gap that is typed in by itself", () => {
  const gaps = [
    {
      id: "trigger",
      kind: "choice" as const,
      options: [
        { id: "a", text: "A" },
        { id: "b", text: "B" },
      ],
      key: "a",
    },
    {
      id: "help",
      kind: "typed" as const,
      accepted: [{ text: "military" }, { text: "armed", fraction: 0.5 }],
    },
  ];
  const given = ["Military", "military", "armed", "moral", "", " "].map((help) => ({
    response: { kind: "cloze" as const, gaps: { trigger: "a", help } },
    outcome: "partly-right",
  }));
  expect(typedAnswers(buildCloze({ gaps }), given)).toEqual([
    {
      id: "help",
      text: "Gap “help”",
      answers: [
        { text: "Military", outcome: "right", count: 2 },
        { text: "armed", outcome: "partly-right", count: 1 },
        { text: "moral", outcome: "wrong", count: 1 },
      ],
      others: 0,
    },
  ]);
});

it("has nothing to list where nothing is typed", () => {
  expect(typedAnswers(buildSingleChoice(), [])).toEqual([]);
});
