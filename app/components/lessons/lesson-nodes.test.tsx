import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { type LessonNode, lessonNodeSchema } from "~/core/modules/lesson-node";
import { LessonProvider } from "./lesson-context";
import { LessonNodes } from "./lesson-nodes";

// Links need a router around them, and what is tested here is where they lead.
vi.mock("@remix-run/react", async () => ({
  ...(await import("../../../tests/support/plain-links")),
  useFetcher: () => {
    throw new Error("No check is shown in these tests.");
  },
}));

const LOOKUPS = {
  moduleId: "module",
  notes: new Map(
    (["fact", "forecast"] as const).map((kind) => [
      `A1-${kind}`,
      { id: `A1-${kind}`, kind, voice: "The author", text: `A ${kind}.`, passageId: "A1" },
    ]),
  ),
  terms: new Map([["slack", { id: "slack", term: "slack", definition: "No <tide>", claims: [] }]]),
  figures: new Map(),
  checks: new Map(),
  lessonId: "lesson",
  reports: { ofChecks: {}, operationId: "operation-1" },
};

const text = (value: string) => ({ type: "text", value });

function element(tag: string, children: unknown[], attributes: Record<string, unknown> = {}) {
  return { type: "element", tag, attributes, children };
}

function markupOf(...nodes: unknown[]): string {
  const parsed: LessonNode[] = nodes.map((node) => lessonNodeSchema.parse(node));
  return renderToStaticMarkup(
    <LessonProvider value={LOOKUPS}>
      <LessonNodes nodes={parsed} />
    </LessonProvider>,
  );
}

describe("a lesson", () => {
  it("shows text escaped, inside its elements", () => {
    expect(markupOf(element("p", [text("a < b "), element("em", [text("c")])], { id: "p1" }))).toBe(
      '<p id="p1">a &lt; b <em>c</em></p>',
    );
  });

  it("shows elements without content, and pictures with their words", () => {
    const picture = element("img", [], { src: "/tide.svg", alt: "A tide" });
    expect(markupOf(element("hr", []), picture)).toBe(
      '<hr/><img src="/tide.svg" alt="A tide" loading="lazy"/>',
    );
  });

  it("names a section by its heading, and notes below each block where its claims come from", () => {
    const claim = element("claim", [text("it happened")], { ids: ["A1-fact"] });
    const expected = element("claim", [text("it will")], { ids: ["A1-forecast"] });
    const markup = markupOf(
      element(
        "section",
        [
          element("h2", [text("What")], { id: "what" }),
          element("p", [claim], { id: "p1" }),
          element("p", [expected, claim], { id: "p2" }),
          element("p", [text("nothing")], { id: "p3" }),
        ],
        { id: "s1" },
      ),
    );
    expect(markup).toContain('<section aria-labelledby="what">');
    const notes = [...markup.matchAll(/<aside.*?<\/aside>/g)].map(([note]) =>
      note.replace(/<[^>]*>/g, "|").replace(/\|+/g, "|"),
    );
    expect(notes).toEqual([
      "|Fact| |passage A1|",
      "|Forecast| |passage A1|, The author|Fact| |passage A1|",
    ]);
    expect(markup).toContain('href="/modules/module/passages/A1#A1-forecast"');
  });

  it("leads from a term to the glossary, and tells what it means", () => {
    const markup = markupOf(element("term", [text("slack")], { id: "slack" }));
    expect(markup).toContain('href="/modules/module/glossary#slack"');
    expect(markup).toContain('title="No &lt;tide&gt;"');
  });

  it.each([
    ["note", "Note"],
    ["trap", "Easy to get wrong"],
    ["background", "Background, not from the article"],
  ])("says in words that an aside is a %s", (kind, words) => {
    const markup = markupOf(element("callout", [text("Mind it.")], { kind, title: "A title" }));
    expect(markup.replace(/<[^>]*>/g, "|")).toContain(`|${words}|A title|`);
    expect(markup).toMatch(/<aside [^>]*aria-labelledby="([^"]+)"[^>]*><p [^>]*id="\1"/);
  });
});
