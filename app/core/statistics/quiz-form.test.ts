import { expect, it } from "vitest";
import { markedPersons, STAIRS } from "../../../tests/builders/marked-persons";
import type { MarkedPerson } from "./marked-person";
import { quizForm } from "./quiz-form";

/** The same marks with another question in the last place for every second person. */
function drawn(persons: readonly MarkedPerson[]): MarkedPerson[] {
  return persons.map(({ items }, index) => ({
    items: items.map((item) =>
      item.position === 3 && index % 2 === 1 ? { ...item, key: "q4" } : item,
    ),
  }));
}

it("has a column for each question where everybody had the same ones, in any order", () => {
  const persons = markedPersons(STAIRS);
  const turned = persons.map(({ items }, index) => ({
    items:
      index % 2 === 0
        ? items
        : items.toReversed().map((item, place) => ({ ...item, position: place + 1 })),
  }));
  const form = quizForm(turned);
  expect(form.columnsAre).toBe("questions");
  expect(form.columns).toEqual(quizForm(persons).columns);
  expect(form.columns.map(({ key }) => key)).toEqual(["q1", "q2", "q3"]);
  expect(form.columns[2]?.marks).toEqual([1e6, 1e6, 0, 0, 0, 0, 0, 0, 0, 0]);
});

it("has a column for each place where questions were drawn", () => {
  const persons = markedPersons(STAIRS);
  const form = quizForm(drawn(persons));
  expect(form.columnsAre).toBe("places");
  expect(form.columns.map(({ key }) => key)).toEqual(["q1", "q2", null]);
  expect(form.columns[2]?.marks).toEqual([1e6, 1e6, 0, 0, 0, 0, 0, 0, 0, 0]);
});

it("leaves out attempts with other points or another number of places", () => {
  const long = markedPersons(STAIRS);
  const short = markedPersons([
    [1, 1],
    [0, 1],
  ]);
  const heavy = markedPersons([[1, 1, 1]]).map(({ items }) => ({
    items: items.map((item) => ({ ...item, possibleMicro: 3e6 })),
  }));
  expect(quizForm([...short, ...long, ...heavy]).persons).toEqual(long);
});

it("takes the newer one of two forms that as many had", () => {
  const [older, newer] = [markedPersons([[1, 0]]), markedPersons([[1, 0, 1]])];
  expect(quizForm([...older, ...newer]).persons).toEqual(newer);
  expect(quizForm([...newer, ...older]).persons).toEqual(older);
});

it("has no columns for nobody", () => {
  expect(quizForm([])).toMatchObject({ persons: [], columns: [] });
});
