import { describe, expect, it } from "vitest";
import { grade } from "../../grading/grade";
import { type Question, questionSchema } from "../../questions/question";
import type { Response } from "../../questions/response";
import type { VisibleFeedback } from "../feedback";
import type { AnswerReview } from "./answer-review";
import { reviewAnswer } from "./review-answer";

const EVERYTHING: VisibleFeedback = {
  score: true,
  correctness: true,
  key: true,
  explanations: true,
};
const NOTHING: VisibleFeedback = {
  score: false,
  correctness: false,
  key: false,
  explanations: false,
};

const base = { id: "q", objectives: ["o"], claims: ["A1-x"], level: "recall", stem: "Stem?" };

const choice = questionSchema.parse({
  ...base,
  kind: "single-choice",
  options: [
    { id: "a", text: "Alpha", rationale: "SECRET-why-a" },
    { id: "b", text: "Beta", rationale: "SECRET-why-b" },
    { id: "c", text: "Gamma", rationale: "SECRET-why-c" },
  ],
  key: "b",
});

const matching = questionSchema.parse({
  ...base,
  kind: "matching",
  premises: [
    { id: "p", text: "Premise P", rationale: "SECRET-p" },
    { id: "q", text: "Premise Q", rationale: "SECRET-q" },
  ],
  choices: [
    { id: "x", text: "Choice X" },
    { id: "y", text: "Choice Y" },
  ],
  key: { p: "x", q: "y" },
});

const shortText = questionSchema.parse({
  ...base,
  kind: "short-text",
  accepted: [{ text: "SECRET-word" }],
});

const ordering = questionSchema.parse({
  ...base,
  kind: "ordering",
  items: ["a", "b", "c"].map((id) => ({ id, text: `Item ${id}` })),
  key: ["a", "b", "c"],
});

function review(question: Question, response: Response | null, visible = EVERYTHING) {
  const optionOrder = {};
  return withRows(
    reviewAnswer({ question, response, optionOrder, grade: grade(question, response) }, visible),
  );
}

function withRows(answer: AnswerReview) {
  if (answer.layout === "text") throw new Error("A text has no rows.");
  return answer;
}

describe("reviewAnswer", () => {
  it("shows what was chosen beside the key and the reasons", () => {
    expect(review(choice, { kind: "single-choice", option: "a" })).toEqual({
      layout: "options",
      rows: [
        { id: "a", text: "Alpha", chosen: true, right: false, rationale: "SECRET-why-a" },
        { id: "b", text: "Beta", chosen: false, right: true, rationale: "SECRET-why-b" },
        { id: "c", text: "Gamma", chosen: false, right: false, rationale: "SECRET-why-c" },
      ],
    });
  });

  it("names the choices of a pair, given and expected", () => {
    const rows = review(matching, { kind: "matching", pairs: { p: "y", q: "y" } }).rows;
    expect(rows).toMatchObject([
      { text: "Premise P", given: "Choice Y", expected: "Choice X", outcome: "wrong" },
      { text: "Premise Q", given: "Choice Y", expected: "Choice Y", outcome: "right" },
    ]);
  });

  it("shows an order place by place", () => {
    const rows = review(ordering, { kind: "ordering", order: ["b", "c", "a"] }).rows;
    expect(rows).toMatchObject([
      { text: "Place 1", given: "Item b", expected: "Item a", outcome: "right" },
      { text: "Place 2", given: "Item c", expected: "Item b", outcome: "right" },
      { text: "Place 3", given: "Item a", expected: "Item c", outcome: "wrong" },
    ]);
  });

  it("says that nothing was given", () => {
    expect(review(shortText, null).rows).toEqual([
      {
        id: "text",
        text: "Answer",
        given: null,
        expected: "SECRET-word",
        outcome: "missing",
        rationale: "",
      },
    ]);
  });

  it.each([choice, matching, shortText])(
    "sends no key, outcome or reason that may not be seen: $kind",
    (question) => {
      const sent = JSON.stringify(review(question, null, NOTHING));
      expect(sent).not.toContain("SECRET");
      expect(sent).not.toContain("outcome");
      expect(sent).not.toContain("right");
      expect(sent).not.toContain("expected");
    },
  );

  it("keeps the order in which the options were shown, and the places of an ordering", () => {
    const shown = reviewAnswer(
      {
        question: choice,
        response: null,
        optionOrder: { options: ["c", "a", "b"] },
        grade: grade(choice, null),
      },
      EVERYTHING,
    );
    expect(withRows(shown).rows.map(({ id }) => id)).toEqual(["c", "a", "b"]);
    const placed = reviewAnswer(
      {
        question: ordering,
        response: null,
        optionOrder: { items: ["c", "b", "a"] },
        grade: grade(ordering, null),
      },
      EVERYTHING,
    );
    expect(withRows(placed).rows.map(({ text }) => text)).toEqual([
      "Place 1",
      "Place 2",
      "Place 3",
    ]);
  });

  it("ignores a response of another kind", () => {
    expect(review(choice, { kind: "true-false", value: true }).rows).toMatchObject([
      { chosen: false },
      { chosen: false },
      { chosen: false },
    ]);
  });
});
