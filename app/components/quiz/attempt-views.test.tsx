import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { AttemptHistory } from "./attempt-history";
import { ObjectiveMarks } from "./objective-marks";
import { OpenQuestions } from "./open-questions";
import { QuestionMarks } from "./question-marks";
import { ResultScore } from "./result-score";

// Links need a router around them, and what is tested here is where they lead.
vi.mock("@remix-run/react", () => import("../../../tests/support/plain-links"));

/** The cells of the body, row by row, as they are read. */
function rowsOf(markup: string): string[][] {
  const [, body = ""] = /<tbody>(.*)<\/tbody>/.exec(markup) ?? [];
  return [...body.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row = ""]) =>
    [...row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/g)].map(([, cell = ""]) =>
      cell.replace(/<[^>]*>/g, "").trim(),
    ),
  );
}

describe("AttemptHistory", () => {
  const hidden = { attemptId: "one", number: 1, submittedAt: "2026-03-01T09:05:06.000Z" };

  it("shows marks where they were sent, and a dash where not", () => {
    const attempts = [{ ...hidden, number: 2, percent: "80", passed: true }, hidden];
    const markup = renderToStaticMarkup(<AttemptHistory attempts={attempts} />);
    expect(rowsOf(markup)).toEqual([
      ["Attempt 2", "2026-03-01 09:05", "80 %", "Passed"],
      ["Attempt 1", "2026-03-01 09:05", "–", "–"],
    ]);
    expect(markup).toContain('href="/attempts/one/result"');
  });

  it("is nothing without attempts", () => {
    expect(renderToStaticMarkup(<AttemptHistory attempts={[]} />)).toBe("");
  });
});

it("QuestionMarks shows what was sent of each question, and leads to its review", () => {
  const questions = [
    { position: 1, stem: "Is *it*?", possible: "1.00", outcome: "right", earned: "1.00" },
    { position: 2, stem: "Is <b>?", possible: "2.50" },
  ] as const;
  const markup = renderToStaticMarkup(<QuestionMarks attemptId="one" questions={questions} />);
  expect(rowsOf(markup)).toEqual([
    ["1. Is it?", "✓ Right", "1.00 of 1.00"],
    ["2. Is &lt;b&gt;?", "–", "– of 2.50"],
  ]);
  expect(markup).toContain('href="/attempts/one/review#question-2"');
});

it("ObjectiveMarks shows points and questions of each objective", () => {
  const objective = { id: "o", text: "Explain it", earned: "1.00", possible: "3.00" };
  const objectives = [{ ...objective, share: 1 / 3, questions: 2 }];
  expect(rowsOf(renderToStaticMarkup(<ObjectiveMarks objectives={objectives} />))).toEqual([
    ["Explain it", "2", "1.00 of 3.00"],
  ]);
});

it.each([
  [true, "Passed: the pass mark is 70 %."],
  [false, "Not passed yet: the pass mark is 70 %."],
])("ResultScore says whether it is a pass: %s", (passed, words) => {
  const score = { earned: "2.00", possible: "3.00", percent: "67", passPercent: "70", passed };
  const text = renderToStaticMarkup(<ResultScore score={score} />).replace(/<[^>]*>/g, "");
  expect(text).toContain("2.00 of 3.00 points67 %. ");
  expect(text).toContain(words);
});

it("OpenQuestions links to what is open and what is flagged", () => {
  const questions = [
    { position: 1, answered: true, flagged: true },
    { position: 2, answered: false, flagged: false },
  ];
  const markup = renderToStaticMarkup(
    <OpenQuestions attemptId="one" isOneWay={false} questions={questions} />,
  );
  expect(markup).toContain("1 of 2 questions answered.");
  const [open = "", flagged = ""] = markup.split("Flagged");
  expect(open).toContain('href="/attempts/one/questions/2"');
  expect(flagged).toContain('href="/attempts/one/questions/1"');
  expect([open, flagged].map((part) => part.match(/href/g)?.length)).toEqual([1, 1]);
});

it("OpenQuestions leads back to nothing where a quiz goes one way", () => {
  const questions = [{ position: 1, answered: false, flagged: true }];
  const markup = renderToStaticMarkup(
    <OpenQuestions attemptId="one" isOneWay={true} questions={questions} />,
  );
  expect(markup).toContain("0 of 1 questions answered.");
  expect(markup).not.toContain("href");
});
