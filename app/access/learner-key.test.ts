import { expect, it } from "vitest";
import { learnerKey } from "./learner-key";

it("is the same for the same learner, another for another, and does not show the id", () => {
  const key = learnerKey("01m85neh4et9z2yq7g5h5b84mc");
  expect(key).toMatch(/^[\w-]{16}$/);
  expect(learnerKey("01m85neh4et9z2yq7g5h5b84mc")).toBe(key);
  expect(learnerKey("01m85neh4et9z2yq7g5h5b84md")).not.toBe(key);
  expect(key).not.toContain("01m85");
});
