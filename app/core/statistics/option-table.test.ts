import { expect, it } from "vitest";
import { buildMultipleResponse } from "../../../tests/builders/questions/multiple-response";
import { buildSingleChoice } from "../../../tests/builders/questions/single-choice";
import type { Question } from "../questions/question";
import type { Response } from "../questions/response";
import { type ChoicePart, choiceParts } from "./choice-parts";
import { type GroupedAnswer, optionTable } from "./option-table";

const single = buildSingleChoice();
const [right = "", wrong = "", ...others] = [
  single.key,
  ...single.options.map(({ id }) => id).filter((id) => id !== single.key),
];

const partOf = (question: Question): ChoicePart => {
  const [part] = choiceParts(question);
  if (!part) throw new Error("The question has no decision.");
  return part;
};

const choose = (option: string): Response => ({ kind: "single-choice", option });

/** Three, four and three persons; who is given an empty text answered nothing. */
function answers(options: readonly string[]): GroupedAnswer[] {
  return options.map((option, index) => ({
    third: index < 3 ? "lower" : index < 7 ? "middle" : "upper",
    response: option === "" ? null : choose(option),
  }));
}

it("counts each option by thirds, with its share of all", () => {
  const given = [wrong, wrong, "", right, right, wrong, "", right, right, wrong];
  const table = optionTable(partOf(single), answers(given));
  expect(table.sizes).toEqual({ lower: 3, middle: 4, upper: 3 });
  expect(table.rows.find(({ id }) => id === right)).toMatchObject({
    right: true,
    chosen: 4,
    byThird: { lower: 0, middle: 2, upper: 2 },
    share: { kind: "known", value: 0.4, n: 10, interval: { low: expect.closeTo(0.1682, 4) } },
    preferredToKey: false,
  });
  expect(table.rows.find(({ id }) => id === wrong)).toMatchObject({
    right: false,
    chosen: 4,
    byThird: { lower: 2, middle: 1, upper: 1 },
    preferredToKey: false,
  });
  expect(table.rows.find(({ id }) => id === others[0])).toMatchObject({ chosen: 0 });
  expect(table.open).toEqual({ chosen: 2, byThird: { lower: 1, middle: 1, upper: 0 } });
});

it("marks a wrong option that the upper third prefers to the key", () => {
  const inverted = [right, right, right, right, right, right, right, right, wrong, wrong];
  const rows = optionTable(partOf(single), answers(inverted)).rows;
  expect(rows.filter((row) => row.preferredToKey).map(({ id }) => id)).toEqual([wrong]);
  const even = [...inverted.slice(0, 7), right, wrong, ""];
  expect(optionTable(partOf(single), answers(even)).rows.every((row) => !row.preferredToKey)).toBe(
    true,
  );
});

it("marks one that is ticked more often than one of several right ones", () => {
  const several = buildMultipleResponse();
  const [unkeyed = ""] = several.options
    .map(({ id }) => id)
    .filter((id) => !several.key.includes(id));
  const upper = Array.from(
    { length: 10 },
    (): GroupedAnswer => ({
      third: "upper",
      response: { kind: "multiple-response", options: [unkeyed, ...several.key.slice(1)] },
    }),
  );
  const preferred = optionTable(partOf(several), upper).rows.filter((row) => row.preferredToKey);
  expect(preferred.map(({ id }) => id)).toEqual([unkeyed]);
});

it("gives counts alone below ten persons", () => {
  const rows = optionTable(partOf(single), answers(Array(10).fill(wrong)).slice(1)).rows;
  const row = rows.find(({ id }) => id === wrong);
  expect(row).toMatchObject({ chosen: 9, preferredToKey: false });
  expect(row?.share).toEqual({ kind: "undefined", reason: "too-few-persons", n: 9 });
});
