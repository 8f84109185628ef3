import { describe, expect, it } from "vitest";
import { type Edits, replacing, sampleFiles } from "../../tests/fixtures/modules/sample-module";
import type { LaidAmendment } from "./lay-amendments";
import { type PublishedBefore, publishModule } from "./publish-module";
import { questionHash } from "./question-hash";

const GRADED = "questions/graded.yaml";

async function published(edits: Edits = {}, before: PublishedBefore = {}) {
  const publication = await publishModule(await sampleFiles(edits), before);
  if (!publication.ok) throw new Error(JSON.stringify(publication.problems));
  return publication;
}

async function question(id: string, edits: Edits = {}) {
  const found = (await published(edits)).version.content.questions.find((each) => each.id === id);
  if (!found) throw new Error(`The sample has no question ${id}.`);
  return found;
}

/** An amendment of the sample's first question that gives it another stem. */
async function amendment(): Promise<LaidAmendment & { id: string }> {
  const file = await question("tide-reason");
  const mended = { ...file, stem: "Why does the crossing not keep to one hour?" };
  return { id: "a", questionId: file.id, baseHash: questionHash(file), question: mended };
}

describe("amendments", () => {
  it("take the place of the question that they mend", async () => {
    const amended = await amendment();
    const { version, warnings } = await published({}, { amendments: [amended] });
    const expected = (await published()).version.content.questions.map((each) =>
      each.id === amended.questionId ? amended.question : each,
    );
    expect(version.content.questions).toEqual(expected);
    expect(warnings).toEqual([]);
  });

  it.each<[string, (text: string) => string, RegExp]>([
    ["changed", replacing("Why does the hour of the crossing change?", "Why so?"), /the file wins/],
    [
      "mended in the same way",
      replacing(
        "Why does the hour of the crossing change?",
        "Why does the crossing not keep to one hour?",
      ),
      /the file says the same/,
    ],
  ])("give way to a question that was %s in its file, and say so", async (_, edit, why) => {
    const edits = { [GRADED]: edit };
    const { version, warnings } = await published(edits, { amendments: [await amendment()] });
    expect(version.id).toBe((await published(edits)).version.id);
    expect(warnings).toMatchObject([{ rule: "amendment-left-out", level: "warning", line: 2 }]);
    expect(warnings[0]?.message).toMatch(why);
  });

  it("are said to be where what is wrong stands", async () => {
    const amended = await amendment();
    const wrong = { ...amended, question: { ...amended.question, claims: ["P9-nothing"] } };
    const refused = await publishModule(await sampleFiles(), { amendments: [wrong] });
    expect(refused).toMatchObject({
      ok: false,
      problems: expect.arrayContaining([
        expect.objectContaining({
          rule: "broken-reference",
          file: "content/island-ferry/questions/graded.yaml",
          message: expect.stringContaining("made in the browser"),
        }),
      ]),
    });
  });
});

describe("a change of marks", () => {
  const NEW_KEY = { [GRADED]: replacing("key: tide", "key: crew") };
  const WITH_ERRATUM = {
    [GRADED]: replacing(
      "key: tide",
      "key: crew\n    erratum: { change: new-key, reason: The tide is only half of it. }",
    ),
  };

  async function again(edits: Edits, asked: readonly string[]) {
    const previous = (await published()).version.content;
    const isAsked = async (ids: readonly string[]) =>
      new Set(ids.filter((id) => asked.includes(id)));
    return publishModule(await sampleFiles(edits), { previous, asked: isAsked });
  }

  it("is refused without an erratum where somebody was asked, at the question's line", async () => {
    expect(await again(NEW_KEY, ["tide-reason"])).toMatchObject({
      ok: false,
      problems: [
        {
          rule: "erratum-missing",
          level: "error",
          file: "content/island-ferry/questions/graded.yaml",
          line: 2,
          message: expect.stringContaining("erratum: { change: new-key, reason: … }"),
        },
      ],
    });
  });

  it("is only warned of where nobody was asked", async () => {
    expect(await again(NEW_KEY, ["who-says"])).toMatchObject({
      ok: true,
      warnings: [{ rule: "erratum-missing", level: "warning" }],
    });
  });

  it("passes with an erratum that tells of it", async () => {
    expect(await again(WITH_ERRATUM, ["tide-reason"])).toMatchObject({ ok: true, warnings: [] });
  });

  it("is refused with an erratum that tells of another, at the erratum's line", async () => {
    const edits = {
      [GRADED]: (text: string) => WITH_ERRATUM[GRADED](text).replace("new-key", "wording"),
    };
    expect(await again(edits, ["tide-reason"])).toMatchObject({
      ok: false,
      problems: [{ rule: "erratum-misfit", line: 13 }],
    });
  });

  it("needs no erratum in a check, whose answers count for nothing", async () => {
    const edits = {
      "questions/checks.yaml": (text: string) =>
        text.replace(/key: (true|false)/, (_, key) => `key: ${key === "true" ? "false" : "true"}`),
    };
    const outcome = await again(edits, ["check-tide"]);
    expect(outcome).toMatchObject({ ok: true, warnings: [] });
  });
});
