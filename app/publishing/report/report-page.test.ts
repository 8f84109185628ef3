import { describe, expect, it } from "vitest";
import { type Edits, replacing, sampleFiles } from "../../../tests/fixtures/modules/sample-module";
import { compileModule } from "../compile-module";
import { passageCoverage } from "./coverage";
import { objectiveTable } from "./objective-table";
import { reportPage } from "./report-page";

async function sample(edits: Edits = {}) {
  const { content, problems } = compileModule(await sampleFiles(edits));
  if (content === null) throw new Error("The sample cannot be read.");
  return { folder: "content/island-ferry", content, problems };
}

describe("passageCoverage", () => {
  it("counts the claims taught and the questions asked of each passage", async () => {
    const { content } = await sample();
    const rows = passageCoverage(content).map(({ passage, lessons, quizzes, questions }) => [
      passage.id,
      ...lessons,
      ...quizzes,
      questions,
    ]);
    expect(rows).toEqual([
      ["BG1", 1, 0, 0, 0],
      ["P1", 2, 0, 6, 6],
      ["P2", 0, 2, 5, 5],
    ]);
  });
});

describe("objectiveTable", () => {
  it("counts graded questions by kind and level, and checks apart", async () => {
    const { content } = await sample();
    const [timetable, dispute] = objectiveTable(content);
    expect(timetable).toMatchObject({ total: 5, checks: 1, byLevel: [2, 2, 1, 0] });
    expect(dispute).toMatchObject({
      total: 4,
      checks: 0,
      byKind: [0, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0],
    });
  });
});

describe("reportPage", () => {
  it("shows the maps and every problem, with what authors wrote escaped", async () => {
    const report = await sample({
      "module.yaml": replacing("title: The island ferry", "title: <b>Ferry</b>"),
      "quizzes/ferry.yaml": replacing("  - question: who-says\n", ""),
    });
    const page = reportPage([report]);
    expect(page).toContain("&#60;b&#62;Ferry&#60;/b&#62;");
    expect(page).toContain("question-unused");
    expect(page).toContain("1 module: 0 errors, 1 warning");
    expect(page.match(/<table>/g)).toHaveLength(4);
  });

  it("shows the problems of a module that cannot be read", () => {
    const problem = { rule: "yaml", level: "error", file: "f", line: 1, column: 1 } as const;
    const page = reportPage([
      { folder: "content/x", content: null, problems: [{ ...problem, message: "Mend it." }] },
    ]);
    expect(page).toContain("content/x");
    expect(page).toContain("Mend it.");
  });
});
