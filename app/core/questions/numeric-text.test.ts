import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type NumericFormat, readNumericText } from "./numeric-text";

function read(text: string, decimal: NumericFormat["decimal"], units: string[] = []) {
  const reading = readNumericText(text, { decimal, units });
  return reading.ok ? [reading.decimal, reading.unit] : reading.problem;
}

describe("a typed number", () => {
  test.each([
    ["51", "51"],
    ["+51", "51"],
    ["- 51", "-51"],
    ["−51", "-51"],
    ["5.10", "5.10"],
    ["5,10", "5.10"],
    [",5", "0.5"],
    ["5.", "5"],
    ["0.125", "0.125"],
    ["1234.567", "1234.567"],
    ["1.2345", "1.2345"],
    ["1000", "1000"],
    ["１２", "12"],
  ])("“%s” is read as %s", (text, decimal) => {
    expect(read(text, "either")).toEqual([decimal, null]);
  });

  const thousands = "Leave out thousands separators: write 1234, not 1,234 or 1 234.";

  test.each([
    ["1,234", "either", `“1,234” could be read in two ways. ${thousands}`],
    ["1.234", "either", `“1.234” could be read in two ways. ${thousands}`],
    ["1,234", "point", "Use a point for decimals, and leave out thousands separators."],
    ["1.234", "comma", "Use a comma for decimals, and leave out thousands separators."],
    ["1 234", "point", thousands],
    ["1’234", "point", thousands],
    ["1_234", "point", thousands],
    ["1,234.5", "either", thousands],
    ["1..5", "point", thousands],
    ["five", "point", "Write a number in digits, for example 12.5."],
    ["", "either", "Write a number in digits, for example 12.5."],
    ["-", "comma", "Write a number in digits, for example 12,5."],
    ["5 km", "point", "Write the number alone, without a unit or words."],
    ["1e5", "point", "Write the number alone, without a unit or words."],
  ] as const)("“%s” with decimal %s is refused: %s", (text, decimal, problem) => {
    expect(read(text, decimal)).toBe(problem);
  });

  test("decimals after the author's own sign are taken as they are", () => {
    expect(read("1.234", "point")).toEqual(["1.234", null]);
    expect(read("1,234", "comma")).toEqual(["1.234", null]);
  });

  test.each([
    ["5 km", ["km", "m"], ["5", "km"]],
    ["5km", ["km", "m"], ["5", "km"]],
    ["5 KM", ["km", "m"], ["5", "km"]],
    ["5 m²", ["m²"], ["5", "m²"]],
    ["5%", ["%"], ["5", "%"]],
    ["5 MW", ["mW", "MW"], ["5", "MW"]],
    ["5 mw", ["mW", "MW"], "The unit “mw” is not known here: use mW or MW."],
    ["5", ["km", "m"], "A unit is needed: km or m."],
    ["5 miles", ["km"], "The unit “miles” is not known here: use km."],
  ])("“%s” with the units %j is %j", (text, units, result) => {
    expect(read(text, "point", units)).toEqual(result);
  });

  test("any text is read or refused", () => {
    const anyText = fc.string({ unit: "binary" });
    fc.assert(
      fc.property(anyText, fc.constantFrom("point", "comma", "either"), (text, decimal) => {
        const reading = readNumericText(text, { decimal, units: ["km"] });
        if (reading.ok) {
          expect(reading.decimal).toMatch(/^-?\d+(?:\.\d+)?$/);
        } else {
          expect(reading.problem).toMatch(/\.$/);
        }
      }),
    );
  });
});
