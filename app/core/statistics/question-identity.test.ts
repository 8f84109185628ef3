import { describe, expect, it } from "vitest";
import { buildMatching } from "../../../tests/builders/questions/matching";
import { buildSingleChoice } from "../../../tests/builders/questions/single-choice";
import { questionIdentity } from "./question-identity";

const single = buildSingleChoice();
const identity = questionIdentity(single);

describe("two versions of a question are counted together", () => {
  it.each([
    ["an explanation", { explanation: "Said differently." }],
    ["the points", { points: 3 }],
    ["the claims", { claims: ["B1-other"] }],
    [
      "a rationale",
      { options: single.options.map((option) => ({ ...option, rationale: "New." })) },
    ],
  ])("when %s changed", (_, change) => {
    expect(questionIdentity({ ...single, ...change })).toBe(identity);
  });

  it("when the pairs of a key stand in another order, and not when one changed", () => {
    const matching = buildMatching();
    const entries = Object.entries(matching.key);
    const turned = { ...matching, key: Object.fromEntries(entries.toReversed()) };
    expect(questionIdentity(turned)).toBe(questionIdentity(matching));
    const [[premise = "", choice = ""] = [], ...rest] = entries;
    const other = matching.choices.find(({ id }) => id !== choice)?.id ?? "";
    const changed = { ...matching, key: { ...Object.fromEntries(rest), [premise]: other } };
    expect(questionIdentity(changed)).not.toBe(questionIdentity(matching));
  });
});

describe("they are counted apart", () => {
  it.each([
    ["the stem", { stem: "Asked differently?" }],
    ["the key", { key: single.options.find(({ id }) => id !== single.key)?.id ?? "" }],
    ["the options", { options: single.options.slice(0, -1) }],
    ["the id", { id: "another" }],
  ])("when %s changed", (_, change) => {
    expect(questionIdentity({ ...single, ...change })).not.toBe(identity);
  });
});
