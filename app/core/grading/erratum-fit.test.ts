import { describe, expect, it } from "vitest";
import type { AuthoredQuestion } from "~/core/questions/authored-question";
import type { ErratumChange } from "~/core/questions/erratum";
import { buildShortText } from "../../../tests/builders/questions/short-text";
import { buildSingleChoice } from "../../../tests/builders/questions/single-choice";
import { type ErratumMisfit, erratumMisfit, gradingChange } from "./erratum-fit";

const choice = buildSingleChoice();
const typed = buildShortText();

/** The question with an erratum of its own. */
function mended<Q extends AuthoredQuestion>(question: Q, change: ErratumChange): Q {
  return { ...question, erratum: { change, reason: "It was wrong." } };
}

const otherKey = { ...choice, key: "b" };
const otherPoints = { ...choice, points: 2 };
const reworded = { ...choice, stem: "Put in other words?", explanation: "As before." };
const more = { ...typed, accepted: [...typed.accepted, { text: "siding with", fraction: 1 }] };
const instead = { ...typed, accepted: [{ text: "siding with", fraction: 1 }] };

describe("gradingChange", () => {
  it.each<[string, AuthoredQuestion, AuthoredQuestion, boolean, boolean]>([
    ["nothing", choice, choice, false, false],
    ["what is only read", choice, reworded, false, false],
    ["the key", choice, otherKey, true, false],
    ["the points", choice, otherPoints, false, true],
    [
      "the order of the options",
      choice,
      { ...choice, options: choice.options.toReversed() },
      false,
      false,
    ],
    [
      "a text of an option",
      choice,
      { ...choice, options: choice.options.map((o) => ({ ...o, text: `${o.text}!` })) },
      false,
      false,
    ],
    [
      "a fraction",
      choice,
      {
        ...choice,
        options: choice.options.map((o) => (o.id === "b" ? { ...o, fraction: 0.5 } : o)),
      },
      true,
      false,
    ],
    [
      "one more option",
      choice,
      { ...choice, options: [...choice.options, { id: "z", text: "Z", rationale: "" }] },
      true,
      false,
    ],
    ["an accepted answer", typed, more, true, false],
    ["the case that counts", typed, { ...typed, caseSensitive: true }, true, false],
    ["the kind", choice, typed, true, false],
  ])("sees %s", (_, before, after, key, points) => {
    expect(gradingChange(before, after)).toEqual({ key, points });
  });
});

describe("erratumMisfit", () => {
  it.each<[string, AuthoredQuestion, AuthoredQuestion, ErratumMisfit | null]>([
    ["nothing changed, nothing said", choice, choice, null],
    ["words changed, nothing said", choice, reworded, null],
    ["words changed and said so", choice, mended(reworded, "wording"), null],
    ["a new key, nothing said", choice, otherKey, "missing"],
    ["a new key and said so", choice, mended(otherKey, "new-key"), null],
    ["a new key called new words", choice, mended(otherKey, "wording"), "key-changed"],
    ["a new key called new points", choice, mended(otherKey, "new-points"), "key-changed"],
    ["a new key called accepting more", choice, mended(otherKey, "accept-also"), "takes-away"],
    ["a key called new that is not", choice, mended(choice, "new-key"), "nothing-changed"],
    ["new points, nothing said", choice, otherPoints, "missing"],
    ["new points and said so", choice, mended(otherPoints, "new-points"), null],
    ["new points called a new key", choice, mended(otherPoints, "new-key"), "points-changed"],
    ["new points called new words", choice, mended(otherPoints, "wording"), "points-changed"],
    ["points called new that are not", choice, mended(choice, "new-points"), "nothing-changed"],
    ["one more answer accepted", typed, mended(more, "accept-also"), null],
    ["another answer accepted instead", typed, mended(instead, "accept-also"), "takes-away"],
    ["more accepted, and nothing is", typed, mended(typed, "accept-also"), "nothing-changed"],
    ["dropped", choice, mended(choice, "drop"), null],
    ["dropped with a new key and points", choice, mended({ ...otherKey, points: 3 }, "drop"), null],
    ["right for everybody", choice, mended(choice, "always-right"), null],
    ["an old erratum, nothing changed", mended(choice, "new-key"), mended(choice, "new-key"), null],
    [
      "an old erratum, a new key",
      mended(choice, "new-key"),
      mended(otherKey, "new-key"),
      "missing",
    ],
    ["an old erratum taken away", mended(choice, "new-key"), choice, null],
  ])("%s", (_, before, after, misfit) => {
    expect(erratumMisfit(before, after)).toBe(misfit);
  });
});
