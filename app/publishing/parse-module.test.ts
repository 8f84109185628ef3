import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { moduleContentSchema } from "~/core/modules/module-content";
import { type Edits, replacing, sampleFiles } from "../../tests/fixtures/modules/sample-module";
import { parseModule } from "./parse-module";

async function problems(edits: Edits): Promise<string[]> {
  const parsed = parseModule(await sampleFiles(edits));
  return parsed.problems.map(
    ({ file, line, column, rule }) =>
      `${file.slice("content/island-ferry/".length)}:${line}:${column} ${rule}`,
  );
}

describe("parseModule", () => {
  it("puts the files together as content that its schema accepts", async () => {
    const { content, problems, complete } = parseModule(await sampleFiles());
    expect(problems).toEqual([]);
    expect(complete).toBe(true);
    expect(moduleContentSchema.parse(content)).toEqual(content);
    expect(content?.lessons.map(({ id }) => id)).toEqual(["the-timetable", "the-dispute"]);
    expect(content?.sources.map(({ id }) => id)).toEqual(["background", "report"]);
    expect(content?.questions).toHaveLength(10);
    expect(content?.figures.map(({ id }) => id)).toEqual(["effects", "trade", "years"]);
  });

  it("does not depend on the line endings or a byte order mark", async () => {
    const unix = parseModule(await sampleFiles());
    const windows = await sampleFiles();
    for (const file of windows.files) file.text = `\uFEFF${file.text.replaceAll("\n", "\r\n")}`;
    expect(parseModule(windows).content).toEqual(unix.content);
  });

  it.each<[string, Edits, string[]]>([
    ["no module.yaml", { "module.yaml": null }, ["module.yaml:1:1 missing-file"]],
    ["a broken module.yaml", { "module.yaml": "id: [" }, ["module.yaml:1:6 yaml"]],
    [
      "another id than the folder's",
      { "module.yaml": replacing("id: island-ferry", "id: ferry") },
      ["module.yaml:2:5 module-id"],
    ],
    ["a stray file", { "notes.txt": "x" }, ["notes.txt:1:1 unknown-file"]],
    ["a .yml file", { "quizzes/b.yml": "x" }, ["quizzes/b.yml:1:1 unknown-file"]],
    [
      "a name that is no id",
      { "lessons/My Lesson.md": "x" },
      ["lessons/My Lesson.md:1:1 file-name"],
    ],
    [
      "bytes that are not UTF-8",
      { "glossary.yaml": "terms: [] # \uFFFD" },
      ["glossary.yaml:1:1 encoding"],
    ],
    [
      "a huge file",
      { "glossary.yaml": " ".repeat(1_000_001) },
      ["glossary.yaml:1:1 file-too-large"],
    ],
    [
      "an unlisted lesson",
      { "module.yaml": replacing("[the-timetable, the-dispute]", "[the-timetable]") },
      ["lessons/the-dispute.md:2:1 unlisted-file"],
    ],
    [
      "an unlisted quiz",
      { "module.yaml": replacing("\nquizzes: [ferry]", "") },
      ["quizzes/ferry.yaml:1:1 unlisted-file"],
    ],
    [
      "a question's id twice",
      { "questions/graded.yaml": replacing("id: start-year", "id: name-slack") },
      ["questions/graded.yaml:85:9 duplicate-id"],
    ],
    [
      "a claim's id twice",
      { "sources/report.yaml": replacing("P1-tide", "P1-start") },
      ["sources/report.yaml:19:15 duplicate-id"],
    ],
    [
      "a term's id twice",
      { "glossary.yaml": (text) => text + text.slice(7) },
      ["glossary.yaml:6:9 duplicate-id"],
    ],
  ])("reports %s", async (_, edits, expected) => {
    expect(await problems(edits)).toEqual(expected);
  });

  it("reports the problems of every file at once, and keeps what it can read", async () => {
    const files = await sampleFiles({
      "glossary.yaml": "terms: yes",
      "questions/graded.yaml": replacing("level: apply", "levle: apply"),
      "lessons/the-dispute.md": replacing("### What", "# What"),
    });
    const { content, complete, problems } = parseModule(files);
    expect(problems.map(({ rule }) => rule).sort()).toEqual([
      "schema",
      "schema",
      "unknown-key",
      "unsupported-markdown",
    ]);
    expect(complete).toBe(false);
    expect(content?.questions).toHaveLength(9);
  });

  it("points into the parts of what it read", async () => {
    const { positions } = parseModule(await sampleFiles());
    const path = ["options", 1, "text"];
    expect(positions.of({ kind: "question", id: "tide-reason", path })).toEqual({
      file: "content/island-ferry/questions/graded.yaml",
      line: 10,
      column: 27,
    });
    expect(positions.of({ kind: "claim", id: "P2-bridge", path: ["voice"] })).toMatchObject({
      line: 32,
    });
    expect(positions.of({ kind: "quiz", id: "nowhere" }).file).toBe(
      "content/island-ferry/module.yaml",
    );
  });

  it("never throws, whatever the files hold", async () => {
    const sample = await sampleFiles();
    const path = fc.constantFrom(...sample.files.map((file) => file.path));
    const cut = fc.record({
      path,
      at: fc.nat(3000),
      junk: fc.string({ unit: "grapheme", maxLength: 12 }),
    });
    fc.assert(
      fc.property(fc.array(cut, { minLength: 1, maxLength: 4 }), (cuts) => {
        const files = sample.files.map((file) =>
          cuts.reduce(
            (now, { path, at, junk }) =>
              now.path === path
                ? { path, text: now.text.slice(0, at) + junk + now.text.slice(at + 3) }
                : now,
            file,
          ),
        );
        const { content } = parseModule({ ...sample, files });
        if (content !== null) moduleContentSchema.parse(content);
      }),
      { numRuns: 150 },
    );
  });
});
