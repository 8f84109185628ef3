import { describe, expect, it } from "vitest";
import { buildMatching } from "../../../tests/builders/questions/matching";
import { buildShortText } from "../../../tests/builders/questions/short-text";
import { buildSingleChoice } from "../../../tests/builders/questions/single-choice";
import { questionIdentity } from "./question-identity";

const single = buildSingleChoice();
const identity = questionIdentity(single);
const wrong = single.options.find(({ id }) => id !== single.key)?.id ?? "";

describe("two versions of a question are counted together", () => {
  it.each([
    ["an explanation", { explanation: "Said differently." }],
    ["the points", { points: 3 }],
    ["the claims", { claims: ["B1-other"] }],
    [
      "a rationale",
      { options: single.options.map((option) => ({ ...option, rationale: "New." })) },
    ],
    ["the key", { key: wrong }],
  ])("when %s changed", (_, change) => {
    expect(questionIdentity({ ...single, ...change })).toBe(identity);
  });

  it("when an answer is accepted also", () => {
    const short = buildShortText();
    const accepted = [...short.accepted, { text: "four", fraction: 1 }];
    expect(questionIdentity({ ...short, accepted })).toBe(questionIdentity(short));
  });
});

describe("they are counted apart", () => {
  it.each([
    ["the stem", { stem: "Asked differently?" }],
    ["the options", { options: single.options.slice(0, -1) }],
    ["the id", { id: "another" }],
  ])("when %s changed", (_, change) => {
    expect(questionIdentity({ ...single, ...change })).not.toBe(identity);
  });

  it("when a text inside changed", () => {
    const matching = buildMatching();
    const [first, ...rest] = matching.premises;
    if (!first) throw new Error("There are no premises.");
    const premises = [{ ...first, text: "Another premise" }, ...rest];
    expect(questionIdentity({ ...matching, premises })).not.toBe(questionIdentity(matching));
  });
});
