import { expect, it } from "vitest";
import { everyKindContent } from "../../../tests/fixtures/modules/every-kind-content";
import { askedCheck, checkOptionOrder, publicCheck } from "./public-check";

const { questions } = await everyKindContent();

it.each(questions)("shows nothing of the key of $id", (question) => {
  const sent = JSON.stringify(publicCheck(question));
  expect(sent).toContain(askedCheck(question).stem);
  expect(sent).not.toMatch(
    /canary|0\.313|27183|0\.0577|31337|1\.82883|41\.3379|71\.7293|0\.0579|"key"|rationale/,
  );
});

it.each(questions)("shows $id in the same order each time", (question) => {
  expect(publicCheck(question)).toEqual(publicCheck(question));
});

it("draws the order of options, each question its own", () => {
  const [question] = questions.filter(({ id }) => id === "check-oil");
  if (!question) throw new Error("The fixture has no check.");
  const orders = Array.from({ length: 30 }, (_, index) =>
    checkOptionOrder({ ...question, id: `check-${index}` }).options?.join(),
  );
  expect(new Set(orders).size).toBeGreaterThan(3);
});
