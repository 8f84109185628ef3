import { describe, expect, it } from "vitest";
import { z } from "zod";
import { parseYaml } from "./parse-yaml";

const item = z.strictObject({
  id: z.string().regex(/^[a-z]+$/, "must be letters"),
  size: z.number(),
});
const schema = z.strictObject({
  title: z.string().min(1, "must not be empty"),
  shown: z.boolean(),
  order: z.enum(["free", "one-way"]),
  tries: z.union([z.literal("unlimited"), z.int().min(1)]),
  items: z.array(item).min(1),
});
const good = [
  "title: A title",
  "shown: true",
  "order: free",
  "tries: 3",
  "items:",
  "  - id: a",
  "    size: 1",
];

/** The good file with one line replaced (or dropped), as `line:column rule message`. */
function found(line: number, replacement: string | null): string[] {
  const lines = good.toSpliced(line - 1, 1, ...(replacement === null ? [] : [replacement]));
  const { problems, data } = parseYaml({ file: "x.yaml", text: lines.join("\n") }, schema);
  expect(data === null).toBe(problems.length > 0);
  return problems.map((each) => `${each.line}:${each.column} ${each.rule} ${each.message}`);
}

describe("parseYaml", () => {
  it("gives the data of a good file", () => {
    const { data } = parseYaml({ file: "x.yaml", text: good.join("\n") }, schema);
    expect(data).toMatchObject({ title: "A title", items: [{ id: "a", size: 1 }] });
  });

  it.each<[number, string | null, string]>([
    [1, null, '1:1 schema "title" is missing: give a text.'],
    [1, "title:", '1:7 schema "title" has no value: give a text.'],
    [1, "title: 1961", '1:8 schema "title" must be a text. Put it in quotes: "1961".'],
    [1, 'title: ""', '1:8 schema "title" must not be empty.'],
    [
      2,
      "shown: yes",
      '2:8 schema "shown" must be true or false. In YAML 1.2 "yes" is a text: write true.',
    ],
    [3, "order: fre", '3:8 schema "order" must be "free" or "one-way". Did you mean "free"?'],
    [4, "tries: many", '4:8 schema "tries" must be "unlimited" or a number.'],
    [6, "  - id: A", '6:9 schema "id" must be letters.'],
    [7, '    size: "1"', '7:11 schema "size" must be a number. Write 1 without quotes.'],
    [
      7,
      "    siez: 1",
      '6:5 schema "size" is missing: give a number.\n7:5 unknown-key "siez" is not a known key. Did you mean "size"?',
    ],
    [
      7,
      "    size: 1\n    zzz: 2",
      '8:5 unknown-key "zzz" is not a known key. Known here: "id" and "size".',
    ],
    [
      5,
      "items: []\nothers:",
      '5:8 schema "items" must hold at least 1 item.\n6:1 unknown-key "others" is not a known key. Known here: "title", "shown", "order", "tries" and "items".',
    ],
    [
      1,
      "title: a\ntitle: b",
      "2:1 yaml This key is written twice in one mapping: keep one of them.",
    ],
    [7, "\tsize: 1", "7:1 yaml Indent with spaces: YAML does not allow tabs."],
    [1, "title: One: two", "1:8 yaml A text with a colon and a space in it must stand in quotes."],
    [
      1,
      "title: *nowhere",
      "1:1 yaml Unresolved alias (the anchor must be set before the alias): nowhere.",
    ],
    [
      1,
      "title: !!js/function x",
      "1:8 yaml Unresolved tag: tag:yaml.org,2002:js/function: remove the tag.",
    ],
  ])("line %i written %j: %s", (line, replacement, expected) => {
    expect(found(line, replacement).join("\n")).toBe(expected);
  });

  it("counts lines from where the text begins in its file", () => {
    const { problems } = parseYaml({ file: "x.md", text: "title: 1", firstLine: 2 }, schema);
    expect(problems[0]).toMatchObject({ file: "x.md", line: 2 });
  });

  it("says what is wrong with an empty file", () => {
    const { problems } = parseYaml({ file: "x.yaml", text: "# nothing\n" }, schema);
    expect(problems.map((each) => each.message)).toEqual([
      "The file has no value: give a mapping of keys to values.",
    ]);
  });

  it("refuses aliases that multiply", () => {
    const levels = "abcdef".split("").map((name, index, all) => {
      const before = all[index - 1];
      const inner = before === undefined ? "x" : `*${before}`;
      return `${name}: &${name} [${Array.from({ length: 9 }, () => inner).join(", ")}]`;
    });
    const { problems } = parseYaml({ file: "x.yaml", text: levels.join("\n") }, schema);
    expect(problems.map((each) => each.message).join()).toContain("Excessive alias count");
  });

  it("survives nesting without end", () => {
    const { problems } = parseYaml({ file: "x.yaml", text: "[".repeat(5000) }, schema);
    expect(problems[0]?.message).toBe("The nesting is too deep: write it flatter.");
  });
});
