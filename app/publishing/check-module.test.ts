import { describe, expect, it } from "vitest";
import { type Edits, replacing, sampleFiles } from "../../tests/fixtures/modules/sample-module";
import { compileModule } from "./compile-module";
import { problemLine, summaryLine } from "./problem-text";

async function lines(edits: Edits): Promise<string[]> {
  const { problems } = compileModule(await sampleFiles(edits));
  return problems.map(problemLine);
}

const shortRationale = replacing("The report does not speak of shifts.", "Wrong.");
const graded = "questions/graded.yaml";

function waiving(rule: string) {
  const waiver = `    waive: [{ rule: ${rule}, reason: It is meant so. }]\n`;
  return (text: string) => replacing("  - id: lifeline", `${waiver}  - id: lifeline`)(text);
}

describe("checkModule", () => {
  it("finds nothing to mend in the sample module", async () => {
    expect(await lines({})).toEqual([]);
  });

  it("says what to mend, with level, rule and place", async () => {
    expect(await lines({ [graded]: shortRationale })).toEqual([
      'content/island-ferry/questions/graded.yaml:10:63 error distractor-without-rationale Write a rationale for "The crew works in turns": say why it is right or wrong.',
    ]);
  });

  it("leaves out what a question waives with a reason", async () => {
    const edit = (text: string) => waiving("distractor-without-rationale")(shortRationale(text));
    expect(await lines({ [graded]: edit })).toEqual([]);
  });

  it("keeps what only another rule is waived for, and reports the waiver", async () => {
    const edit = (text: string) => waiving("key-longest")(shortRationale(text));
    expect(
      (await lines({ [graded]: edit })).map((line) => line.split(" ").slice(1, 3).join(" ")),
    ).toEqual(["error distractor-without-rationale", "warning unused-waiver"]);
  });

  it("does not know the rule of a waiver", async () => {
    expect(await lines({ [graded]: waiving("key-longets") })).toEqual([
      'content/island-ferry/questions/graded.yaml:14:21 error unknown-rule There is no rule "key-longets". Did you mean "key-longest"?',
    ]);
  });

  it("does not report as missing what could only not be read", async () => {
    const found = await lines({
      "lessons/the-dispute.md": "no front matter",
      [graded]: shortRationale,
    });
    expect(found.map((line) => line.split(" ")[2])).toEqual([
      "front-matter",
      "distractor-without-rationale",
    ]);
  });
});

describe("summaryLine", () => {
  const problem = { rule: "x", file: "f", line: 1, column: 1, message: "m" } as const;
  it("counts errors and warnings", () => {
    expect(summaryLine([], 1)).toBe("1 module: nothing to mend");
    const problems = [
      { ...problem, level: "error" },
      { ...problem, level: "warning" },
      { ...problem, level: "warning" },
    ] as const;
    expect(summaryLine(problems, 2)).toBe("2 modules: 1 error, 2 warnings");
  });
});
