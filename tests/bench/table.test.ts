import { expect, it } from "vitest";
import { table } from "./table";

it("aligns words to the left and numbers to the right", () => {
  const rows = [
    ["read lesson", "8", "12.5"],
    ["save", "32", "3.0"],
  ];
  expect(table(["operation", "at once", "ms"], rows)).toBe(
    ["operation    at once    ms", "read lesson        8  12.5", "save              32   3.0"].join(
      "\n",
    ),
  );
});

it("leaves no space at the end of a line", () => {
  expect(table(["a", "b"], [["one", ""]])).toBe("a    b\none");
});

it("refuses a row of another length", () => {
  expect(() => table(["a", "b"], [["one"]])).toThrow("1 cells for 2 columns");
});
