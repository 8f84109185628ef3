import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { QuestionList } from "./question-list";

const QUESTIONS = [
  { position: 1, answered: true, flagged: false },
  { position: 2, answered: false, flagged: true },
  { position: 3, answered: true, flagged: true },
  { position: 4, answered: false, flagged: false },
];

const markup = renderToStaticMarkup(<QuestionList current={2} questions={QUESTIONS} />);
const buttons = [...markup.matchAll(/<button.*?<\/button>/g)].map(([button]) => button);

it("says of each question in words how it stands", () => {
  expect(buttons.map((button) => button.replace(/<[^>]*>/g, ""))).toEqual([
    "Question 1, answered",
    "Question 2, not answered, flagged",
    "Question 3, answered, flagged",
    "Question 4, not answered",
  ]);
});

it("goes to each by a button of the form, and marks the one that is open", () => {
  expect(buttons.map((button) => button.match(/value="(\d+)"/)?.[1])).toEqual(["1", "2", "3", "4"]);
  expect(buttons.every((button) => button.includes('name="go" type="submit"'))).toBe(true);
  expect(buttons.map((button) => button.includes('aria-current="step"'))).toEqual([
    false,
    true,
    false,
    false,
  ]);
});
