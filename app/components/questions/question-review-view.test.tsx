import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import type { AnswerReview } from "~/core/attempts/review/answer-review";
import type { QuestionReview } from "~/core/attempts/review/question-review";
import { QuestionReviewView } from "./question-review-view";

// Links need a router around them, and what is tested here is where they lead.
vi.mock("@remix-run/react", () => import("../../../tests/support/plain-links"));

const BARE: QuestionReview = {
  questionId: "q",
  answered: true,
  answer: {
    layout: "options",
    rows: [
      { id: "a", text: "Alpha", chosen: true },
      { id: "b", text: "Beta", chosen: false },
    ],
  },
};

const PAIRS: AnswerReview = {
  layout: "pairs",
  rows: [
    { id: "p", text: "Premise P", given: "Choice <Y>" },
    { id: "q", text: "Premise Q", given: null },
  ],
};

function markupOf(changes: Partial<QuestionReview>): string {
  const review = { ...BARE, ...changes };
  return renderToStaticMarkup(<QuestionReviewView moduleId="module" review={review} />);
}

/** The text without its marks, as it is read. */
function textOf(changes: Partial<QuestionReview>): string {
  return markupOf(changes)
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

describe("the review of a question", () => {
  it("shows the answer alone when nothing else was sent", () => {
    expect(textOf({})).toBe("Alpha Your answer Beta");
    expect(markupOf({})).not.toMatch(/is-right|is-wrong|verdict|details|href/);
    expect(textOf({ answer: PAIRS })).toBe(
      "Premise P Your answer: Choice &lt;Y&gt; Premise Q Your answer: none",
    );
  });

  it.each([
    ["right", "✓ Right"],
    ["partly-right", "◐ Partly right"],
    ["wrong", "✗ Not right"],
    ["unanswered", "– Not answered"],
  ] as const)("says in words and by a mark that it was %s", (outcome, words) => {
    expect(textOf({ outcome })).toContain(words);
  });

  it("shows the mark, and how it came about", () => {
    const mark = { earned: "0.50", possible: "1.00", working: "1 of 2 pairs right: 1/2." };
    expect(textOf({ mark })).toMatch(/^0\.50 of 1\.00 points .*1 of 2 pairs right: 1\/2\.$/);
    expect(textOf({ mark, outcome: "wrong" })).toContain("Not right , 0.50 of 1.00 points");
  });

  it("shows the key beside the answer", () => {
    const answer: AnswerReview = {
      layout: "options",
      rows: [
        { id: "a", text: "Alpha", chosen: true, right: false, rationale: "Not *this* one." },
        { id: "b", text: "Beta", chosen: false, right: true },
      ],
    };
    const markup = markupOf({ answer });
    expect(markup).toMatch(/is-wrong.*Alpha.*Not <em>this<\/em> one.*is-right.*Beta.*Right answer/);
  });

  it("shows of a pair what was expected, unless that was given", () => {
    const answer: AnswerReview = {
      layout: "pairs",
      rows: [
        { id: "p", text: "P", given: "Y", expected: "X", outcome: "wrong" },
        { id: "q", text: "Q", given: "Z", expected: "Z", outcome: "right" },
      ],
    };
    expect(textOf({ answer })).toBe(
      "P Your answer: Y (not right) Right answer: X Q Your answer: Z (right)",
    );
  });

  it("gives the feedback, the explanation and the passages that it rests on", () => {
    const markup = markupOf({
      feedback: ["The ebb is the falling tide."],
      explanation: "First.\n\n**Second**.",
      passages: [
        { claimId: "A1-fact", passageId: "A1" },
        { claimId: "B2-view", passageId: "B2" },
      ],
    });
    expect(markup).toContain("<p>The ebb is the falling tide.</p>");
    expect(markup).toContain("<p>First.</p><p><strong>Second</strong>.</p>");
    expect(markup).toContain('<a href="/modules/module/passages/A1#A1-fact">passage A1</a>');
    expect(markup).toContain('<a href="/modules/module/passages/B2#B2-view">passage B2</a>');
  });
});
