import { expect, test } from "vitest";
import { inDrawnOrder, inDrawnOrWrittenOrder } from "./drawn-order";

const entries = [{ id: "a" }, { id: "b" }, { id: "c" }];
const list = (order: Record<string, string[]>) => ({ entries, name: "options", order });
const ids = (ordered: readonly { id: string }[]) => ordered.map(({ id }) => id).join("");

test("puts the entries in the drawn order", () => {
  expect(ids(inDrawnOrder(list({ options: ["c", "a", "b"] })))).toBe("cab");
  expect(ids(inDrawnOrWrittenOrder(list({ options: ["c", "a", "b"] })))).toBe("cab");
});

test.each([
  ["too short", ["a", "b"]],
  ["too long", ["a", "b", "c", "a"]],
  ["with an entry twice", ["a", "b", "b"]],
  ["with an unknown entry", ["a", "b", "x"]],
])("throws on an order that is %s", (_, options) => {
  expect(() => inDrawnOrder(list({ options }))).toThrow("is not one of its orders");
  expect(() => inDrawnOrWrittenOrder(list({ options }))).toThrow("is not one of its orders");
});

test("without a drawn order, keeps the written one only where that is allowed", () => {
  expect(ids(inDrawnOrWrittenOrder(list({})))).toBe("abc");
  expect(() => inDrawnOrder(list({}))).toThrow("No order was drawn for the list “options”.");
  const inherited = { entries, name: "constructor", order: {} };
  expect(() => inDrawnOrder(inherited)).toThrow("No order was drawn");
});
