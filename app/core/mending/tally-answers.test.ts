import { expect, it } from "vitest";
import { buildCloze } from "../../../tests/builders/questions/cloze";
import { buildEssay } from "../../../tests/builders/questions/essay";
import { buildMultipleResponse } from "../../../tests/builders/questions/multiple-response";
import { buildShortText } from "../../../tests/builders/questions/short-text";
import { buildSingleChoice } from "../../../tests/builders/questions/single-choice";
import { tallyAnswers } from "./tally-answers";

it("counts options, those that nobody chose as well", () => {
  const question = buildSingleChoice();
  const [first, second] = question.options;
  const [part, ...more] = tallyAnswers(question, [
    { response: { kind: "single-choice", option: question.key }, count: 4 },
    { response: { kind: "single-choice", option: "gone-since" }, count: 2 },
  ]);
  expect(more).toEqual([]);
  expect(part?.rows.map(({ answer }) => answer)).toEqual(question.options.map(({ id }) => id));
  const key = part?.rows.find(({ answer }) => answer === question.key);
  expect(key).toMatchObject({ count: 4, standing: "right" });
  const other = first?.id === question.key ? second : first;
  expect(part?.rows.find(({ answer }) => answer === other?.id)).toMatchObject({
    count: 0,
    standing: "wrong",
  });
});

it("counts each tick of an answer with several", () => {
  const question = buildMultipleResponse();
  const [one = "", other = ""] = question.options.map(({ id }) => id);
  const [part] = tallyAnswers(question, [
    { response: { kind: "multiple-response", options: [one, other] }, count: 3 },
    { response: { kind: "multiple-response", options: [other] }, count: 1 },
  ]);
  expect(part?.rows.slice(0, 2).map(({ count }) => count)).toEqual([3, 4]);
});

it("joins typed texts that are compared as one, the most frequent first", () => {
  const question = buildShortText({
    accepted: [{ text: "Article 4" }, { text: "Article", fraction: 0.5 }],
  });
  const typed = (text: string, count: number) => ({
    response: { kind: "short-text" as const, text },
    count,
  });
  expect(
    tallyAnswers(question, [
      typed("Article", 1),
      typed("Four ", 2),
      typed("four", 3),
      typed("article  4", 2),
    ]),
  ).toEqual([
    {
      id: "text",
      label: null,
      rows: [
        { answer: "Four ", text: "four", count: 5, standing: "wrong" },
        { answer: "article  4", text: "article 4", count: 2, standing: "right" },
        { answer: "Article", text: "article", count: 1, standing: "partly-right" },
      ],
    },
  ]);
});

it("counts the gaps of a text apart, and an empty one in none of its rows", () => {
  const question = buildCloze();
  const [first, second] = question.gaps;
  const parts = tallyAnswers(question, [
    { response: { kind: "cloze", gaps: { [second?.id ?? ""]: "something odd" } }, count: 2 },
  ]);
  expect(parts.map(({ id }) => id)).toEqual(question.gaps.map(({ id }) => id));
  expect(parts.find(({ id }) => id === first?.id)?.rows).toEqual([]);
});

it("has nothing to count in an essay, or in answers of another kind", () => {
  const essay = { response: { kind: "essay" as const, text: "Words." }, count: 1 };
  expect(tallyAnswers(buildEssay(), [essay])).toEqual([]);
  const rows = tallyAnswers(buildShortText(), [essay]).flatMap((part) => part.rows);
  expect(rows).toEqual([]);
});
