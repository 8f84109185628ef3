import { describe, expect, it } from "vitest";
import { sampleContent } from "../../tests/fixtures/modules/sample-content";
import { replacing } from "../../tests/fixtures/modules/sample-module";
import { createSearchIndex } from "./search-index";

const NAMES = "Im Eul-chul (임을출 교수) met Сергей Королёв in Café Zoë in 1961 and in 1999.";

/** An index of the sample module, its first lesson opening with the names above. */
async function sampleIndex() {
  const opening = "The first boat left";
  const content = await sampleContent({
    "lessons/the-timetable.md": replacing(opening, `${NAMES} ${opening}`),
  });
  const index = createSearchIndex();
  index.holdOnly([{ versionId: "v1", content }]);
  return index;
}

async function titlesFound(query: string) {
  const { closeness, found } = (await sampleIndex()).find(query);
  return { closeness, titles: found.map(({ entry }) => entry.title) };
}

describe("a search", () => {
  it.each([
    ["boat spring", "All words, in any order and case"],
    ["SPRING boat", "All words, in any order and case"],
    ["timetab", "The beginning of a word"],
    ["cafe zoe", "No accents"],
    ["CAFÉ", "Accents in another case"],
    ["임을출", "Korean"],
    ["임을", "The beginning of a Korean name"],
    ["임을출".normalize("NFD"), "Korean typed as single letters"],
    ["королев", "Russian without ё"],
    ["сергей королёв", "Russian"],
    ["eul chul", "A hyphenated name without its hyphen"],
    ["boat’s", "A possessive"],
    ["1961", "A number"],
  ])("for “%s” finds the lesson: %s", async (query) => {
    const { closeness, titles } = await titlesFound(query);
    expect(closeness).toBe("all-words");
    expect(titles).toContain("The timetable");
  });

  it("puts a matching title before a matching text", async () => {
    expect((await titlesFound("slack water")).titles[0]).toBe("slack water");
  });

  it("finds a passage by its name", async () => {
    expect((await titlesFound("passage P2")).titles).toEqual(["Passage P2"]);
  });

  it("takes similar words only when nothing has the words themselves", async () => {
    expect(await titlesFound("timetabel")).toEqual({
      closeness: "similar-words",
      titles: ["The timetable", "The tide sets the hour"],
    });
    expect((await titlesFound("timetable")).closeness).toBe("all-words");
  });

  it("takes no number for a similar one", async () => {
    expect((await titlesFound("1962")).titles).toEqual([]);
    expect((await titlesFound("196")).titles).toEqual([]);
  });

  it("takes some of the words only when nothing has them all", async () => {
    const { closeness, titles } = await titlesFound("lifeline xylophone");
    expect(closeness).toBe("some-words");
    expect(titles).toEqual(["A lifeline", "Passage P2"]);
  });

  it.each(["xylophone", "", "?!", " "])("for “%s” finds nothing", async (query) => {
    expect((await titlesFound(query)).titles).toEqual([]);
  });

  it("names the words that matched, as they are compared", async () => {
    const { found } = (await sampleIndex()).find("CAFÉ timetabl");
    expect([...(found[0]?.words ?? [])].sort()).toEqual(["cafe", "timetable"]);
  });

  it("takes markup and operators for plain text", async () => {
    expect((await titlesFound('<b>tide</b> AND "OR" -hour *')).titles).not.toEqual([]);
  });
});

describe("the index", () => {
  it("finds nothing of a question", async () => {
    const plant = (text: string) =>
      text.replaceAll(/(stem|explanation|rationale): /g, "$1: quetzalcoatlus ");
    const content = await sampleContent({
      "questions/graded.yaml": plant,
      "questions/checks.yaml": plant,
    });
    expect(JSON.stringify(content.questions)).toContain("quetzalcoatlus");
    const index = createSearchIndex();
    index.holdOnly([{ versionId: "v1", content }]);
    expect(index.find("quetzalcoatlus").found).toEqual([]);
  });

  it("follows a module to its new version", async () => {
    const before = await sampleContent({
      "lessons/the-timetable.md": replacing("The first boat left", "The aardvark left"),
    });
    const index = createSearchIndex();
    index.holdOnly([{ versionId: "v1", content: before }]);
    expect(index.find("aardvark").found).toHaveLength(1);
    index.holdOnly([{ versionId: "v2", content: await sampleContent() }]);
    expect(index.find("aardvark").found).toEqual([]);
    expect(index.find("slack water").found).not.toEqual([]);
  });

  it("takes a version back that it had let go", async () => {
    const content = await sampleContent();
    const index = createSearchIndex();
    index.holdOnly([{ versionId: "v1", content }]);
    index.holdOnly([]);
    expect(index.find("slack water").found).toEqual([]);
    index.holdOnly([{ versionId: "v1", content }]);
    expect(index.find("slack water").found).not.toEqual([]);
  });

  it("reads a version once", async () => {
    const content = await sampleContent();
    const index = createSearchIndex();
    index.holdOnly([{ versionId: "v1", content }]);
    const unread = { ...content, lessons: [] };
    index.holdOnly([{ versionId: "v1", content: unread }]);
    expect(index.find("timetable").found).not.toEqual([]);
  });

  it("searches all modules, and names the module of what it finds", async () => {
    const content = await sampleContent();
    const other = { ...content, module: { ...content.module, id: "other", title: "Other" } };
    const index = createSearchIndex();
    index.holdOnly([
      { versionId: "v1", content },
      { versionId: "v2", content: other },
    ]);
    const modules = index.find("slack water").found.map(({ module }) => module.id);
    expect(new Set(modules)).toEqual(new Set(["island-ferry", "other"]));
  });
});
