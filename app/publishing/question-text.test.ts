import { expect, it } from "vitest";
import { buildShortText } from "../../tests/builders/questions/short-text";
import { buildSingleChoice } from "../../tests/builders/questions/single-choice";
import { questionText, readQuestionText } from "./question-text";

it.each([buildShortText(), buildSingleChoice()])(
  "writes a question that reads as the same: %#",
  (question) => {
    const read = readQuestionText(questionText(question));
    expect(read).toMatchObject({ ok: true, question });
  },
);

it("reads what a browser sends, whose lines end otherwise", () => {
  const question = buildShortText({ stem: "First paragraph.\n\nSecond one." });
  const sent = questionText(question).replaceAll("\n", "\r\n");
  expect(readQuestionText(sent)).toMatchObject({ ok: true, question });
});

it("says on which line something is wrong", () => {
  const lines = questionText(buildShortText()).split("\n");
  const at = lines.findIndex((line) => line.startsWith("points:"));
  expect(at).toBeGreaterThan(0);
  const wrong = lines.with(at, "points: many").join("\n");
  expect(readQuestionText(wrong)).toEqual({
    ok: false,
    problems: [{ line: at + 1, message: expect.stringContaining("points") }],
  });
  expect(readQuestionText("stem: [")).toMatchObject({ ok: false, problems: [{ line: 1 }] });
});

it("finds the line of a problem that only the module shows", () => {
  const text = questionText(buildShortText());
  const read = readQuestionText(text);
  if (!read.ok) throw new Error("The text could not be read.");
  const [problem] = read.inLines([{ rule: "r", path: ["claims", 0], message: "Unknown." }]);
  expect(text.split("\n")[(problem?.line ?? 0) - 1]).toMatch(/^ *- /);
});
