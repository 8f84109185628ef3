import { expect, it } from "vitest";
import { buildCloze } from "../../../tests/builders/questions/cloze";
import { buildMatching } from "../../../tests/builders/questions/matching";
import { buildMultipleResponse } from "../../../tests/builders/questions/multiple-response";
import { buildNumeric } from "../../../tests/builders/questions/numeric";
import { buildShortText } from "../../../tests/builders/questions/short-text";
import { buildTrueFalse } from "../../../tests/builders/questions/true-false";
import { mendFields, retyped } from "./mend-fields";

it("holds the key of kinds that have a plain one", () => {
  expect(mendFields(buildTrueFalse({ key: false })).key).toMatchObject({
    input: "one",
    options: [
      { id: "true", isKey: false },
      { id: "false", isKey: true },
    ],
  });
  const ticks = buildMultipleResponse();
  const field = mendFields(ticks).key;
  const keyed = field && "options" in field ? field.options.filter(({ isKey }) => isKey) : [];
  expect(keyed.map(({ id }) => id).sort()).toEqual(ticks.key.toSorted());
  expect(mendFields(buildNumeric({ key: 51, tolerance: { relative: 0.05 } })).key).toEqual({
    input: "number",
    key: "51",
    tolerance: "0.05",
    isRelative: true,
  });
  expect(mendFields(buildMatching()).key).toBeNull();
});

it("holds the texts that earn everything, one on a line, and no others", () => {
  const accepted = [{ text: "one" }, { text: "half", fraction: 0.5 }, { text: "two" }];
  expect(mendFields(buildShortText({ accepted })).accepted).toEqual([
    { part: "", label: null, lines: "one\ntwo" },
  ]);
  const typed = buildCloze().gaps.flatMap(({ id, kind }) => (kind === "typed" ? [id] : []));
  expect(mendFields(buildCloze()).accepted.map(({ part }) => part)).toEqual(typed);
});

it("comes back with what was typed", () => {
  const fields = mendFields(buildNumeric({ key: 51 }));
  const wording = { change: "wording", stem: "So?", explanation: "So.", texts: {} } as const;
  expect(retyped(fields, wording)).toMatchObject({ stem: "So?", explanation: "So." });
  const key = { change: "key", keys: ["many"], tolerance: "some" } as const;
  expect(retyped(fields, key).key).toMatchObject({ key: "many", tolerance: "some" });
  expect(retyped(fields, { change: "points", points: "lots" }).points).toBe("lots");
  const texts = mendFields(buildShortText());
  const accepted = { change: "accepted", accepted: { "": ["a", "b"] } } as const;
  expect(retyped(texts, accepted).accepted[0]?.lines).toBe("a\nb");
  const choice = mendFields(buildTrueFalse({ key: true }));
  expect(retyped(choice, { ...key, keys: ["false"] }).key).toMatchObject({
    options: [{ isKey: false }, { isKey: true }],
  });
  expect(retyped(choice, { change: "drop" })).toEqual(choice);
});
