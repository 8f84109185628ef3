import { describe, expect, it } from "vitest";
import { buildCloze } from "../../../tests/builders/questions/cloze";
import { buildMatching } from "../../../tests/builders/questions/matching";
import { buildNumeric } from "../../../tests/builders/questions/numeric";
import { buildShortText } from "../../../tests/builders/questions/short-text";
import { buildSingleChoice } from "../../../tests/builders/questions/single-choice";
import { erratumMisfit } from "../grading/erratum-fit";
import { grade } from "../grading/grade";
import { type AuthoredQuestion, authoredQuestionSchema } from "../questions/authored-question";
import { acceptAlso } from "./accept-also";

/** What typing a text earns after it was accepted as well; null where that is not possible. */
function earnedAfter(question: ReturnType<typeof buildShortText>, answer: string) {
  const mended = acceptAlso(question, { part: "text", answer });
  if (mended?.kind !== "short-text") return null;
  return grade(mended, { kind: "short-text", text: answer }).outcome;
}

function expectFits(before: AuthoredQuestion, after: AuthoredQuestion | null) {
  const erratum = { change: "accept-also", reason: "It is right as well." };
  const published = authoredQuestionSchema.parse({ ...after, erratum });
  expect(erratumMisfit(before, published)).toBeNull();
}

describe("a typed text", () => {
  it("is right from then on, and what was right stays so", () => {
    const question = buildShortText();
    const mended = acceptAlso(question, { part: "text", answer: " article four " });
    expect(mended).toMatchObject({
      accepted: [
        { text: "Article 4", fraction: 1 },
        { text: "article four", fraction: 1 },
      ],
    });
    expectFits(question, mended);
  });

  it.each([
    ["one that earned a part", { accepted: [{ text: "a", fraction: 0.5 }, { text: "b" }] }, "a"],
    [
      "one that a part's wildcard caught",
      { accepted: [{ text: "a*", fraction: 0.5 }, { text: "b" }] },
      "ab",
    ],
    ["one that was rejected", { rejected: [{ text: "Article Four" }] }, "article four"],
  ])("takes %s", (_what, fields, answer) => {
    const question = buildShortText(fields);
    expect(earnedAfter(question, answer)).toBe("right");
    expectFits(question, acceptAlso(question, { part: "text", answer }));
  });

  it.each([
    ["a wildcard of the learner's own", {}, "*"],
    ["what a reject pattern catches", { rejected: [{ text: "article f*" }] }, "article four"],
    ["nothing", {}, "  "],
  ])("does not take %s", (_what, fields, answer) => {
    expect(earnedAfter(buildShortText(fields), answer)).toBeNull();
  });
});

it("takes an option that is not the key, once it exists", () => {
  const question = buildSingleChoice();
  const other = question.options.find(({ id }) => id !== question.key)?.id ?? "";
  const mended = acceptAlso(question, { part: "options", answer: other });
  const earned =
    mended?.kind === "single-choice" &&
    grade(mended, { kind: "single-choice", option: other }).outcome;
  expect(earned).toBe("right");
  expectFits(question, mended);
  expect(acceptAlso(question, { part: "options", answer: question.key })).toBeNull();
  expect(acceptAlso(question, { part: "options", answer: "nowhere" })).toBeNull();
});

it("takes a number, and not one in a unit that is converted", () => {
  const question = buildNumeric({ key: 51, decimal: "either" });
  const mended = acceptAlso(question, { part: "text", answer: "52,5" });
  expect(mended).toMatchObject({ ranges: [{ min: 52.5, max: 52.5, fraction: 1 }] });
  expectFits(question, mended);
  const units = [
    { text: "km", factor: 1 },
    { text: "m", factor: 0.001 },
  ];
  const withUnits = buildNumeric({ key: 51, units });
  expect(acceptAlso(withUnits, { part: "text", answer: "52 km" })).not.toBeNull();
  expect(acceptAlso(withUnits, { part: "text", answer: "52 m" })).toBeNull();
  expect(acceptAlso(question, { part: "text", answer: "many" })).toBeNull();
});

it("takes a text in one gap, and leaves the others", () => {
  const question = buildCloze();
  const typed = question.gaps.find(({ kind }) => kind === "typed");
  const mended = acceptAlso(question, { part: typed?.id ?? "", answer: "something new" });
  expectFits(question, mended);
  const others = (of: AuthoredQuestion | null) =>
    of?.kind === "cloze" ? of.gaps.filter(({ id }) => id !== typed?.id) : [];
  expect(others(mended)).toEqual(others(question));
  expect(acceptAlso(question, { part: "nowhere", answer: "something new" })).toBeNull();
});

it("leaves a question whose answer has several parts to the form", () => {
  expect(acceptAlso(buildMatching(), { part: "a", answer: "b" })).toBeNull();
});
