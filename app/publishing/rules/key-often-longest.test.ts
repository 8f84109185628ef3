import { describe, expect, it } from "vitest";
import { ruleFindings } from "../../../tests/fixtures/modules/rule-findings";
import { singleChoices } from "../../../tests/fixtures/modules/single-choices";

const asked = (longest: (index: number) => boolean, count = 14) =>
  singleChoices(count, (index) => ({ keyPlace: index % 3, keyIsLongest: longest(index) }));

describe("key-often-longest", () => {
  it("finds nothing in the sample module", async () => {
    expect(await ruleFindings("key-often-longest")).toEqual([]);
  });

  it("reports a module in which the longest option is a good guess", async () => {
    expect(
      await ruleFindings(
        "key-often-longest",
        asked((index) => index < 10),
      ),
    ).toEqual(["module.yaml:2"]);
  });

  it("lets a module be in which it is not", async () => {
    expect(
      await ruleFindings(
        "key-often-longest",
        asked((index) => index < 5),
      ),
    ).toEqual([]);
  });

  it("judges only when there are enough questions", async () => {
    expect(
      await ruleFindings(
        "key-often-longest",
        asked(() => true, 8),
      ),
    ).toEqual([]);
  });
});
