import { describe, expect, it } from "vitest";
import { markedPersons, STAIRS } from "../../../tests/builders/marked-persons";
import { discrimination } from "./discrimination";
import { discriminativeEfficiency } from "./discriminative-efficiency";
import { meetingsOf } from "./marked-person";

const met = (rows: number[][], key: string) => meetingsOf(markedPersons(rows), key);

/** A wrong key: the second question is right for those who know least. */
const INVERTED = STAIRS.map(([a = 0, b = 0, c = 0]) => [a, 1 - b, c]);

describe("discrimination", () => {
  it("is the correlation with the rest, in percent", () => {
    // Rests 2 2 1 1 1 1 1 1 0 0: sums of squares 2.5 and 4, of products 2; 2 / √10.
    const figure = discrimination(met(STAIRS, "q2"));
    expect(figure).toMatchObject({ kind: "known", n: 10, value: expect.closeTo(63.2455532, 7) });
    // artanh 0.632456 = 0.745498, ± 1.959964 / √7 = 0.740797: tanh 0.004701 and tanh 1.486295.
    expect(figure).toMatchObject({
      interval: { low: expect.closeTo(0.470137, 5), high: expect.closeTo(90.26407, 5) },
    });
  });

  it("is below 0 where the weak ones do better", () => {
    expect(discrimination(met(INVERTED, "q2"))).toMatchObject({
      value: expect.closeTo(-63.2455532, 7),
    });
  });

  it("is exactly 0 where nothing goes together", () => {
    const rows = Array.from({ length: 12 }, (_, index) => [index % 2, index < 6 ? 1 : 0]);
    expect(discrimination(met(rows, "q1"))).toMatchObject({ kind: "known", value: 0 });
  });

  it("has no interval where the question alone decides the order of the rest", () => {
    const rows = STAIRS.map(([, b = 0]) => [b, b]);
    expect(discrimination(met(rows, "q1"))).toMatchObject({ value: 100, interval: null });
  });
});

describe("discriminative efficiency", () => {
  it("is all that a question of this difficulty can have, on a stair of difficulties", () => {
    for (const key of ["q1", "q2", "q3"]) {
      expect(discriminativeEfficiency(met(STAIRS, key))).toMatchObject({ value: 100, n: 10 });
    }
  });

  it("compares what is with what could be", () => {
    // Right 1 0 1 0 1 0 1 0 1 0, rests as above: products 2 + 1 + 1 + 1 + 0 = 5 − 10 · 0.5 · 1 = 0;
    // with the fourth right in place of the ninth: 6 − 5 = 1, and sorted 7 − 5 = 2.
    const rows = STAIRS.map(([a = 0, , c = 0], index) => [
      a,
      [0, 2, 3, 4, 6].includes(index) ? 1 : 0,
      c,
    ]);
    expect(discriminativeEfficiency(met(rows, "q2"))).toMatchObject({ value: 50 });
  });
});

describe.each([
  ["discrimination", discrimination],
  ["discriminative efficiency", discriminativeEfficiency],
])("%s is undefined", (_, figure) => {
  it.each([
    ["marks-equal", STAIRS.map(([a = 0]) => [1, a])],
    ["rests-equal", STAIRS.map(([a = 0]) => [a, 1])],
    ["one-item", STAIRS.map(([a = 0]) => [a])],
  ])("for the reason %s", (reason, rows) => {
    expect(figure(met(rows, "q1"))).toMatchObject({ kind: "undefined", reason });
  });

  it("below ten persons", () => {
    const few = { kind: "undefined", reason: "too-few-persons", n: 9 };
    expect(figure(met(STAIRS.slice(1), "q1"))).toEqual(few);
  });
});

it("compares each with the rest of the questions that this person had", () => {
  // Those with a third question have earned half of their rest, the others half of a smaller one.
  const persons = markedPersons(STAIRS.map(([a = 0, b = 0], index) => [a, b, index % 2]));
  const holed = persons.map(({ items }, index) => ({
    items: index % 2 === 0 ? items.slice(0, 2) : items,
  }));
  const meetings = meetingsOf(holed, "q1");
  expect(meetings.map(({ rest }) => rest?.possibleMicro)).toEqual(
    holed.map(({ items }) => (items.length - 1) * 1_000_000),
  );
  expect(meetingsOf(holed, "q3")).toHaveLength(5);
  expect(discrimination(meetings)).toMatchObject({ n: 10, kind: "known" });
});
