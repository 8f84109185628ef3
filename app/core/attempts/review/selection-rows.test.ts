import { describe, expect, it } from "vitest";
import { buildHotSpot } from "../../../../tests/builders/questions/hot-spot";
import { buildPassageSelection } from "../../../../tests/builders/questions/passage-selection";
import { grade } from "../../grading/grade";
import type { Question } from "../../questions/question";
import type { Response } from "../../questions/response";
import { reviewAnswer } from "./review-answer";

const passages = buildPassageSelection({
  segments: [
    { id: "intro", text: "Intro.", selectable: false, rationale: "SECRET-intro" },
    { id: "a", text: "Alpha.", rationale: "SECRET-a" },
    { id: "link", text: "Then.", selectable: false },
    { id: "b", text: "Beta.", rationale: "SECRET-b" },
    { id: "c", text: "Gamma.", rationale: "SECRET-c" },
  ],
  key: ["b"],
});

const spots = buildHotSpot({
  image: { src: "/map.svg", alt: "A map.", width: 100, height: 100 },
  regions: [
    { id: "n", label: "North", shape: { circle: [20, 20, 10] }, rationale: "SECRET-n" },
    { id: "s", label: "South", shape: { rect: [0, 50, 10, 10] }, rationale: "SECRET-s" },
    { id: "w", label: "West", shape: { rect: [50, 50, 10, 10] }, rationale: "SECRET-w" },
  ],
  key: ["s"],
  select: "one",
});

function review(question: Question, response: Response | null, all: boolean) {
  const visible = { score: all, correctness: all, key: all, explanations: all };
  const optionOrder = question.kind === "hot-spot" ? { regions: ["w", "n", "s"] } : {};
  const answered = { question, response, optionOrder, grade: grade(question, response) };
  return reviewAnswer(answered, visible);
}

describe("the review of a passage selection", () => {
  it("is the text in reading order, with what was chosen, the key and the reasons", () => {
    const response = { kind: "passage-selection" as const, segments: ["c", "intro"] };
    expect(review(passages, response, true)).toEqual({
      layout: "options",
      rows: [
        { id: "intro", text: "Intro.", context: true },
        { id: "a", text: "Alpha.", chosen: false, right: false, rationale: "SECRET-a" },
        { id: "link", text: "Then.", context: true },
        { id: "b", text: "Beta.", chosen: false, right: true, rationale: "SECRET-b" },
        { id: "c", text: "Gamma.", chosen: true, right: false, rationale: "SECRET-c" },
      ],
    });
  });
});

describe("the review of a hot spot", () => {
  it("lists the regions as they were shown, beside their places on the image", () => {
    expect(review(spots, { kind: "hot-spot", regions: ["n"] }, true)).toEqual({
      layout: "options",
      rows: [
        { id: "w", text: "West", chosen: false, right: false, rationale: "SECRET-w" },
        { id: "n", text: "North", chosen: true, right: false, rationale: "SECRET-n" },
        { id: "s", text: "South", chosen: false, right: true, rationale: "SECRET-s" },
      ],
      picture: {
        image: { src: "/map.svg", alt: "A map.", width: 100, height: 100 },
        shapes: [
          { id: "n", shape: { circle: [20, 20, 10] } },
          { id: "s", shape: { rect: [0, 50, 10, 10] } },
          { id: "w", shape: { rect: [50, 50, 10, 10] } },
        ],
      },
    });
  });
});

it.each<Question>([passages, spots])(
  "sends no key or reason that may not be seen: $kind",
  (asked) => {
    const sent = JSON.stringify(review(asked, null, false));
    expect(sent).not.toContain("SECRET");
    expect(sent).not.toContain("right");
    expect(sent).not.toContain("outcome");
  },
);
