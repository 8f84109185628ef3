import { expect, it } from "vitest";
import { type Figure, known, undefinedFigure } from "./figure";
import { questionFlags } from "./question-flags";

const FINE = known(40, 20, { low: 10, high: 60 });

const flags = (facility: number, discrimination: Figure = FINE, distractors: string[] = []) =>
  questionFlags({ facility: known(facility, 20), discrimination }, distractors);

it("has nothing to say about a question that works", () => {
  expect(flags(0.6)).toEqual([]);
  expect(flags(0.6, known(0, 20))).toEqual([]);
  expect(flags(0.6, undefinedFigure("rests-equal", 20))).toEqual([]);
});

it.each([
  [0.1, ["very-hard"]],
  [0.101, []],
  [-0.2, ["very-hard"]],
  [0.949, []],
  [0.95, ["very-easy"]],
])("of a facility of %d it says %j", (facility, kinds) => {
  expect(flags(facility).map(({ kind }) => kind)).toEqual(kinds);
});

it("says of a negative discrimination whether it may be chance", () => {
  const kind = "negative-discrimination";
  const unsure = known(-10, 20, { low: -40, high: 20 });
  const sure = known(-60, 20, { low: -80, high: -20 });
  expect(flags(0.6, unsure)).toEqual([{ kind, sure: false }]);
  expect(flags(0.6, sure)).toEqual([{ kind, sure: true }]);
  expect(flags(0.6, known(-100, 20))).toEqual([{ kind, sure: false }]);
});

it("names the distractors that good learners prefer, after a negative discrimination", () => {
  const found = flags(0.05, known(-60, 20), ["Coal"]);
  expect(found.map(({ kind }) => kind)).toEqual([
    "negative-discrimination",
    "distractor-preferred",
    "very-hard",
  ]);
  expect(found[1]).toEqual({ kind: "distractor-preferred", options: ["Coal"] });
});

it("says nothing else where there are too few persons", () => {
  const none = undefinedFigure("too-few-persons", 9);
  expect(questionFlags({ facility: none, discrimination: none }, ["Coal"])).toEqual([
    { kind: "too-few-persons" },
  ]);
});
