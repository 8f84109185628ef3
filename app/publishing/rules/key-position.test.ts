import { describe, expect, it } from "vitest";
import { ruleFindings } from "../../../tests/fixtures/modules/rule-findings";
import { singleChoices } from "../../../tests/fixtures/modules/single-choices";

/** Fifteen questions whose keys stand in these places, three options each. */
const asked = (place: (index: number) => number, count = 15) =>
  singleChoices(count, (index) => ({ keyPlace: place(index) }));

describe("key-position", () => {
  it("finds nothing in the sample module", async () => {
    expect(await ruleFindings("key-position")).toEqual([]);
  });

  it("reports keys that nearly always stand first", async () => {
    expect(
      await ruleFindings(
        "key-position",
        asked((index) => (index < 12 ? 0 : 1)),
      ),
    ).toEqual(["module.yaml:2"]);
  });

  it("lets keys be that stand in every place alike", async () => {
    expect(
      await ruleFindings(
        "key-position",
        asked((index) => index % 3),
      ),
    ).toEqual([]);
  });

  it("judges only when there are enough questions", async () => {
    expect(
      await ruleFindings(
        "key-position",
        asked(() => 0, 9),
      ),
    ).toEqual([]);
  });
});
