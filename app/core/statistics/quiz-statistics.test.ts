import { expect, it } from "vitest";
import { markedPersons, STAIRS } from "../../../tests/builders/marked-persons";
import { itemStatistics } from "./item-statistics";
import { quizStatistics } from "./quiz-statistics";

it("tells of a quiz as a whole, in parts of what was possible", () => {
  const statistics = quizStatistics(markedPersons(STAIRS));
  expect(statistics).toMatchObject({
    n: 10,
    mean: { value: 0.5, n: 10 },
    median: { value: 0.5 },
    spread: { value: expect.closeTo(Math.sqrt(10.5 / 9) / 3, 12), interval: null },
    distribution: [2, 0, 0, 3, 0, 0, 3, 0, 0, 2],
    formPersons: 10,
    columnsAre: "questions",
    consistency: { value: expect.closeTo(2400 / 35, 10) },
    standardError: { value: expect.closeTo(Math.sqrt((11 / 35) * (10.5 / 9)) / 3, 12) },
  });
  // 0.5 ± 2.262157 · 0.3600411 / √10
  expect(statistics.mean).toMatchObject({
    interval: { low: expect.closeTo(0.24244, 5), high: expect.closeTo(0.75756, 5) },
  });
});

it("gives counts, and no figures, below ten persons", () => {
  const persons = markedPersons(STAIRS.slice(0, 9));
  const statistics = quizStatistics(persons);
  expect(statistics.n).toBe(9);
  expect(statistics.distribution).toEqual([1, 0, 0, 3, 0, 0, 3, 0, 0, 2]);
  const none = { kind: "undefined", reason: "too-few-persons", n: 9 };
  const { mean, median, spread, consistency, errorRatio, standardError } = statistics;
  for (const figure of [mean, median, spread, consistency, errorRatio, standardError]) {
    expect(figure).toEqual(none);
  }
  const [item] = itemStatistics(persons, ["q1"]);
  const { facility, discrimination, efficiency, weight } = item ?? {};
  expect(item).toMatchObject({ n: 9, spread: null });
  for (const figure of [facility, discrimination, efficiency, weight]) expect(figure).toEqual(none);
});

it("tells of a quiz that nobody has taken", () => {
  expect(quizStatistics([])).toMatchObject({ n: 0, formPersons: 0, mean: { n: 0 } });
  expect(itemStatistics([], ["q1"])).toMatchObject([{ n: 0, facility: { kind: "undefined" } }]);
});

it("tells of each question over those who met it", () => {
  const persons = markedPersons(STAIRS).map(({ items }, index) => ({
    items: items.map((item) =>
      item.position === 2 && index === 9 ? { ...item, key: "q9" } : item,
    ),
  }));
  const [easy, rare, other] = itemStatistics(persons, ["q1", "q9", "q2"]);
  expect(easy).toMatchObject({
    key: "q1",
    n: 10,
    facility: { value: 0.8 },
    spread: expect.closeTo(Math.sqrt(1.6 / 9), 12),
    efficiency: { value: 100 },
    weight: { kind: "known" },
    plannedWeight: expect.closeTo(100 / 3, 12),
  });
  expect(rare).toMatchObject({ n: 1, weight: { kind: "undefined", reason: "too-few-persons" } });
  expect(other).toMatchObject({ n: 9, facility: { reason: "too-few-persons" } });
});

it("gives no weight to a question that was drawn for only some", () => {
  const persons = markedPersons([...STAIRS, ...STAIRS]).map(({ items }, index) => ({
    items: items.map((item) =>
      item.position === 3 && index % 2 === 0 ? { ...item, key: "q9" } : item,
    ),
  }));
  const [fixed, pooled] = itemStatistics(persons, ["q1", "q9"]);
  expect(fixed).toMatchObject({ n: 20, weight: { kind: "known", n: 20 } });
  expect(pooled).toMatchObject({ n: 10, weight: { reason: "place-varies" }, plannedWeight: null });
});
