import { expect, test } from "vitest";
import { buildNumeric } from "../../../tests/builders/questions/numeric";
import { buildShortText } from "../../../tests/builders/questions/short-text";
import { keyResponse } from "./key-response";

test.each([
  ["bandwagon*", "bandwagon"],
  ["mutual * assistance", "mutual … assistance"],
  ["* delay", "… delay"],
  ["with*out", "without"],
])("shows the accepted answer “%s” as “%s”", (text, shown) => {
  const question = buildShortText({ accepted: [{ text: "part", fraction: 0.5 }, { text }] });
  expect(keyResponse(question)).toEqual({ kind: "short-text", text: shown });
});

test("writes a number as its question wants it, in the key's own unit", () => {
  const units = [
    { text: "m", factor: 0.001 },
    { text: "km", factor: 1 },
  ];
  const question = buildNumeric({ key: 1.5, decimal: "comma", units });
  expect(keyResponse(question)).toEqual({ kind: "numeric", text: "1,5 km" });
});
