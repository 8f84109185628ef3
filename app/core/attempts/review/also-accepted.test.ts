import { expect, it } from "vitest";
import { buildSingleChoice } from "../../../../tests/builders/questions/single-choice";
import { singleChoiceReview } from "./option-rows";

it("shows an option that an erratum accepts also as right", () => {
  const built = buildSingleChoice();
  const other = built.options.find(({ id }) => id !== built.key)?.id;
  const options = built.options.map((one) => (one.id === other ? { ...one, fraction: 1 } : one));
  const erratum = { change: "accept-also", reason: "Both are right." } as const;
  const whole = singleChoiceReview(buildSingleChoice({ options, erratum }), null);
  const right =
    whole.layout === "options" ? whole.rows.filter((row) => "right" in row && row.right) : [];
  expect(right.map(({ id }) => id).sort()).toEqual([built.key, other].sort());
});
