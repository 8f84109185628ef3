import { describe, expect, it } from "vitest";
import { buildCloze } from "../../../../tests/builders/questions/cloze";
import { buildMatching } from "../../../../tests/builders/questions/matching";
import { buildShortText } from "../../../../tests/builders/questions/short-text";
import { buildSingleChoice } from "../../../../tests/builders/questions/single-choice";
import { versionWith } from "../../../../tests/builders/regrade-quiz";
import type { AuthoredQuestion } from "../../questions/authored-question";
import { gradesAlike, isAnsweredAlike, worthIn } from "./compare-questions";
import { isReworded } from "./is-reworded";

const choice = buildSingleChoice();
const matching = buildMatching();
const cloze = buildCloze();
const said = (change: "always-right" | "drop" | "wording") => ({
  erratum: { change, reason: "It was faulty." },
});

describe("gradesAlike", () => {
  it.each<[string, AuthoredQuestion, AuthoredQuestion, boolean]>([
    ["other words", choice, { ...choice, stem: "Otherwise?" }, true],
    ["another key", choice, { ...choice, key: "b" }, false],
    ["an erratum for its words", choice, { ...choice, ...said("wording") }, true],
    ["a drop", choice, { ...choice, ...said("drop") }, false],
    [
      "always right, whatever the key",
      { ...choice, ...said("always-right") },
      { ...choice, key: "b", ...said("always-right") },
      true,
    ],
  ])("%s", (_, before, after, alike) => {
    expect(gradesAlike(before, after)).toBe(alike);
  });
});

describe("isAnsweredAlike", () => {
  it.each<[string, AuthoredQuestion, AuthoredQuestion, boolean]>([
    ["the same", choice, choice, true],
    [
      "one more option",
      choice,
      { ...choice, options: [...choice.options, { id: "z", text: "Z", rationale: "" }] },
      true,
    ],
    ["an option less", choice, { ...choice, options: choice.options.slice(1) }, false],
    ["a premise less", matching, { ...matching, premises: matching.premises.slice(1) }, false],
    ["a gap less", cloze, { ...cloze, gaps: cloze.gaps.slice(1) }, false],
    ["another kind", choice, buildShortText(), false],
  ])("%s", (_, before, after, alike) => {
    expect(isAnsweredAlike(before, after)).toBe(alike);
  });
});

describe("isReworded", () => {
  it.each<[string, AuthoredQuestion, AuthoredQuestion, boolean]>([
    [
      "another key, reason and points",
      choice,
      { ...choice, key: "b", points: 2, explanation: "So.", ...said("wording") },
      false,
    ],
    ["another stem", choice, { ...choice, stem: "Otherwise?" }, true],
    [
      "another text of an option",
      choice,
      { ...choice, options: choice.options.map((each) => ({ ...each, text: `${each.text}!` })) },
      true,
    ],
    [
      "another rationale",
      choice,
      { ...choice, options: choice.options.map((each) => ({ ...each, rationale: "So." })) },
      false,
    ],
  ])("%s", (_, before, after, reworded) => {
    expect(isReworded(before, after)).toBe(reworded);
  });
});

describe("worthIn", () => {
  const other = { ...choice, id: "other", points: 2 };

  it("is what the slot says, or the question, and nothing for what was dropped or is not asked", () => {
    const content = versionWith([choice, other]);
    const [quiz] = content.quizzes;
    if (!quiz) throw new Error("The version has no quiz.");
    const slots = [{ question: choice.id, points: 3 }, { question: other.id }];
    const worth = (question: AuthoredQuestion) => worthIn(content, { ...quiz, slots }, question);
    expect(worth(choice)).toBe(3_000_000);
    expect(worth(other)).toBe(2_000_000);
    expect(worth({ ...choice, ...said("drop") })).toBe(0);
    expect(worth({ ...choice, id: "elsewhere" })).toBeNull();
  });
});
