import { describe, expect, it } from "vitest";
import { groupSchema } from "./group";
import { stimulusAlone, stimulusOf } from "./stimulus";

const group = {
  id: "case",
  title: "A case",
  text: "What happened.",
  table: { caption: "Who was there", head: ["Who", "Where"], rows: [["Anna", "Here"]] },
};

describe("a group", () => {
  it("needs an id, a title and a text; a table may be left out", () => {
    const { table: _, ...plain } = group;
    expect(groupSchema.parse(plain)).toEqual(plain);
    expect(groupSchema.parse(group)).toEqual(group);
  });

  it.each<[string, object, PropertyKey[]]>([
    ["no text", { text: " " }, ["text"]],
    ["a long title", { title: "x".repeat(201) }, ["title"]],
    ["a table of one column", { table: { ...group.table, head: ["Who"] } }, ["table", "head"]],
    ["a table without rows", { table: { ...group.table, rows: [] } }, ["table", "rows"]],
    [
      "a row that does not fit the head",
      { table: { ...group.table, rows: [["Anna", "Here"], ["Ben"]] } },
      ["table", "rows", 1],
    ],
    ["an empty cell", { table: { ...group.table, rows: [["", "Here"]] } }, ["table", "rows", 0, 0]],
  ])("refuses %s", (_, change, path) => {
    const issues = groupSchema.safeParse({ ...group, ...change }).error?.issues ?? [];
    expect(issues.map((issue) => issue.path)).toContainEqual(path);
  });
});

describe("the stimulus of a question", () => {
  const groups = [groupSchema.parse(group)];

  it("is what its group shows, and nothing besides", () => {
    const secretive = groups.map((each) => ({ ...each, notes: "SECRET" }));
    expect(stimulusOf({ groups: secretive }, { group: "case" })).toEqual(group);
    expect(stimulusAlone({ groups }, { group: "case" })).toEqual({ ...group, again: false });
  });

  it("is none for a question that stands alone", () => {
    expect(stimulusOf({ groups }, {})).toBeNull();
    expect(stimulusAlone({ groups }, {})).toBeNull();
  });
});
