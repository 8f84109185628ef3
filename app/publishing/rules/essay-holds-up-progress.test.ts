import { describe, expect, it } from "vitest";
import { ruleFindings } from "../../../tests/fixtures/modules/rule-findings";
import { type Edits, replacing, withEssay } from "../../../tests/fixtures/modules/sample-module";

const ESSAY = "questions/written.yaml:3";
const asked = (edit: (text: string) => string = (text) => text): Edits => ({
  ...withEssay(),
  "quizzes/ferry.yaml": (text) =>
    edit(replacing("slots:", "slots:\n  - question: keep-the-ferry")(text)),
});
const outsideCompletion = { "module.yaml": replacing("  quizzes: [ferry]", "  quizzes: []") };
const unmixed = replacing("mixed: true", "mixed: false");

describe("essay-holds-up-progress", () => {
  it("finds nothing in the sample module", async () => {
    expect(await ruleFindings("essay-holds-up-progress")).toEqual([]);
  });

  it.each<[string, Edits, string[]]>([
    ["an essay in a quiz that completion asks for", asked(unmixed), [ESSAY]],
    ["an essay in a mixed quiz", { ...asked(), ...outsideCompletion }, [ESSAY]],
    ["lets an essay be in another quiz", { ...asked(unmixed), ...outsideCompletion }, []],
    ["lets an essay be that no quiz asks", withEssay(), []],
  ])("%s", async (_, edits, expected) => {
    expect(await ruleFindings("essay-holds-up-progress", edits)).toEqual(expected);
  });
});
