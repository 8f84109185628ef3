import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { moduleContentSchema } from "~/core/modules/module-content";
import { type Edits, replacing, sampleFiles } from "../../tests/fixtures/modules/sample-module";
import { EDITION, fingerprint } from "./fingerprint";
import { publishModule } from "./publish-module";

async function version(edits: Edits = {}) {
  const publication = await publishModule(await sampleFiles(edits));
  if (!publication.ok) throw new Error(JSON.stringify(publication.problems));
  return publication.version;
}

describe("publishModule", () => {
  it("names a version by the hash of its content", async () => {
    const { id, json, content, moduleId } = await version();
    expect(moduleId).toBe("island-ferry");
    expect(id).toBe(createHash("sha256").update(json).digest("hex"));
    expect(moduleContentSchema.parse(JSON.parse(json))).toEqual(content);
  });

  it("gives the same version for the same content, however it is written", async () => {
    const { id } = await version();
    expect((await version()).id).toBe(id);
    const comment = (text: string) => `# a remark\n${text.replace("draw: 2", "draw:   2 # two")}`;
    expect((await version({ "quizzes/ferry.yaml": comment })).id).toBe(id);
    expect((await version({ "README.md": "Notes for the authors" })).id).toBe(id);
  });

  it("gives another version for another content", async () => {
    const edited = await version({ "quizzes/ferry.yaml": replacing("draw: 2", "draw: 1") });
    expect(edited.id).not.toBe((await version()).id);
  });

  it("refuses a module with an error, and passes one with a warning", async () => {
    const wrong = await publishModule(await sampleFiles({ "glossary.yaml": "terms: no" }));
    expect(wrong.ok).toBe(false);
    const unused = await publishModule(
      await sampleFiles({ "quizzes/ferry.yaml": replacing("  - question: who-says\n", "") }),
    );
    expect(unused).toMatchObject({ ok: true, warnings: [{ rule: "question-unused" }] });
  });

  it("makes of the sample what this edition makes of it", async () => {
    // Another hash means that the same files give another content: raise EDITION, so that modules
    // which did not change are compiled again, and write the new pair here.
    expect([EDITION, (await version()).id.slice(0, 16)]).toEqual([3, "6310942dbb0e5246"]);
  });
});

describe("fingerprint", () => {
  it("changes with a name, a text, and where one file ends", async () => {
    const files = (await sampleFiles()).files.slice(0, 2);
    const print = (edited: typeof files) => fingerprint({ folder: "x", id: "x", files: edited });
    const [first = { path: "", text: "" }, second = { path: "", text: "" }] = files;
    const prints = [
      files,
      [first],
      [{ ...first, text: `${first.text} ` }, second],
      [{ ...first, path: "other.yaml" }, second],
      [
        { ...first, text: first.text + second.text.slice(0, 1) },
        { ...second, text: second.text.slice(1) },
      ],
    ].map(print);
    expect(new Set(prints).size).toBe(prints.length);
    expect(print(files)).toBe(prints[0]);
  });
});
