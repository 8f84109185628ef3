import { describe, expect, it } from "vitest";
import { moveItem, readMove, writeMove } from "./ordering-move";

describe("moveItem", () => {
  it.each([
    ["b", -1, ["b", "a", "c"]],
    ["b", 1, ["a", "c", "b"]],
    ["a", -1, ["a", "b", "c"]],
    ["c", 1, ["a", "b", "c"]],
    ["x", 1, ["a", "b", "c"]],
  ] as const)("moves %s by %d", (id, step, after) => {
    expect(moveItem(["a", "b", "c"], { id, step })).toEqual(after);
  });
});

describe("readMove", () => {
  it("reads what writeMove wrote", () => {
    expect(readMove(writeMove({ id: "first-step", step: -1 }))).toEqual({
      id: "first-step",
      step: -1,
    });
  });

  it.each(["", "keep", "2 a", "1", "1 "])("is null for %j", (value) => {
    expect(readMove(value)).toBeNull();
  });
});
