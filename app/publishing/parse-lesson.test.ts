import { describe, expect, it } from "vitest";
import { lessonSchema } from "~/core/modules/lesson";
import { parseLesson } from "./parse-lesson";

const FRONT =
  "---\ntitle: A title\nsummary: One sentence.\nobjectives: [obj-a]\nminutes: 5\n---\n\n";

function parse(markdown: string) {
  return parseLesson({ file: "lessons/a.md", id: "a", text: FRONT + markdown });
}

/** The body as compact markup, for comparison by eye. */
function markup(markdown: string): string {
  const { lesson } = parse(markdown);
  const write = (nodes: NonNullable<typeof lesson>["body"]): string =>
    nodes
      .map((node) => {
        if (node.type === "text") return node.value;
        const attributes = Object.entries(node.attributes).map(
          ([name, value]) => ` ${name}=${value}`,
        );
        return `<${node.tag}${attributes.join("")}>${write(node.children)}</${node.tag}>`;
      })
      .join("");
  return write(lesson?.body ?? []);
}

/** The problems as `line:column rule`, lines counted from the first after the front matter. */
function problems(markdown: string): string[] {
  return parse(markdown).problems.map((each) => `${each.line - 7}:${each.column} ${each.rule}`);
}

describe("parseLesson", () => {
  it("compiles Markdown to sections, headings and paragraphs with ids", () => {
    expect(
      markup(
        "Hello *you*.\n\n## The trigger\n\nOne.\n\n### Detail\n\nTwo.\n\n## The trigger\n\n- a\n- b",
      ),
    ).toBe(
      "<section id=start-section><p id=start-p1>Hello <em>you</em>.</p></section>" +
        "<section id=the-trigger-section><h2 id=the-trigger>The trigger</h2><p id=the-trigger-p1>One.</p>" +
        "<h3 id=detail>Detail</h3><p id=detail-p1>Two.</p></section>" +
        "<section id=the-trigger-2-section><h2 id=the-trigger-2>The trigger</h2><ul><li>a</li><li>b</li></ul></section>",
    );
  });

  it("compiles tables, code, links, images, quotes and numbered lists", () => {
    expect(markup("| a | b |\n|:-:|---|\n| 1 | `x` |")).toBe(
      "<section id=start-section><table><thead><tr><th align=center>a</th><th>b</th></tr></thead>" +
        "<tbody><tr><td align=center>1</td><td><code>x</code></td></tr></tbody></table></section>",
    );
    expect(
      markup(
        '> [x](https://e.org "T") ~~y~~\n\n![alt](/i.svg)\n\n3. z\n\n---\n\n```js\n1 < 2\n```',
      ),
    ).toBe(
      "<section id=start-section><blockquote><p id=start-p1><a href=https://e.org title=T>x</a> <del>y</del></p>" +
        "</blockquote><p id=start-p2><img src=/i.svg alt=alt></img></p><ol start=3><li>z</li></ol><hr></hr>" +
        "<pre><code>1 < 2\n</code></pre></section>",
    );
  });

  it("compiles the five directives", () => {
    const text =
      'A :claim[word *x*]{ids="A1-art4 A1-1961"} and a :term[pledge]{id="pledge"}.\n\n' +
      '::check{question="q1"}\n\n::figure{id="timeline"}\n\n:::callout{kind="trap" title="Mind"}\nText\n:::';
    expect(problems(text)).toEqual([]);
    expect(markup(text)).toBe(
      "<section id=start-section><p id=start-p1>A <claim ids=A1-art4,A1-1961>word <em>x</em></claim> and a " +
        "<term id=pledge>pledge</term>.</p><check question=q1></check><figure id=timeline></figure>" +
        "<callout kind=trap title=Mind><p id=start-p2>Text</p></callout></section>",
    );
    expect(parse(text).lesson).toMatchObject({
      id: "a",
      words: 7,
      claims: ["A1-art4", "A1-1961"],
      terms: ["pledge"],
      checks: ["q1"],
      figures: ["timeline"],
    });
  });

  it.each([
    "At 10:30 it rained",
    "a:b and c:d, see Note:this",
    "https://example.org:8080/x:y",
    "Ratio 3:2; a smile :) or :wink:",
    "**10:30**",
  ])("keeps the words of %j", (text) => {
    expect(problems(text)).toEqual([]);
    expect(markup(text).replace(/<[^>]*>/g, "")).toBe(text.replaceAll("*", ""));
  });

  it("gives what its own schema accepts, and the same every time", () => {
    const text = 'Text :claim[x]{ids="A1-a"}\n\n## H\n\n![](/a.png)\n\n| a |\n|---|\n| b |';
    const { lesson } = parse(text);
    expect(lessonSchema.parse(lesson)).toEqual(lesson);
    expect(parse(text).lesson).toEqual(lesson);
    expect(lesson?.headings).toEqual([{ id: "h", text: "H", level: 2 }]);
  });

  it("remembers where each element was written", () => {
    const { places, lesson } = parse('Text\n\nand :claim[x]{ids="A1-a"}');
    const claim = [...places].find(([node]) => node.tag === "claim");
    expect(claim?.[1]).toEqual({ file: "lessons/a.md", line: 10, column: 5 });
    expect(lesson).not.toBeNull();
  });

  it.each([
    ["a <b>bold</b> word", ["1:3 raw-html", "1:10 raw-html"]],
    ["<script>alert(1)</script>", ["1:1 raw-html"]],
    ["<!-- a note -->", []],
    ["x\n\n# Title", ["3:1 unsupported-markdown"]],
    ["x[^1]\n\n[^1]: note", ["1:2 unsupported-markdown", "3:1 unsupported-markdown"]],
    ["- [x] done", ["1:1 unsupported-markdown"]],
    ["[x](javascript:alert(1))", ["1:1 unsafe-link"]],
    ["[x](//evil.example)", ["1:1 unsafe-link"]],
    ["[x](data:text/html,x)", ["1:1 unsafe-link"]],
    ["[x][d]\n\n[d]: vbscript:x", ["3:1 unsafe-link"]],
    ["![x](https://e.org/a.png)", ["1:1 image-address"]],
    [':clam[x]{ids="A1-a"}', ["1:1 directive"]],
    [":claim[x]", ["1:1 directive"]],
    [':claim[x]{ids="a1"}', ["1:1 directive"]],
    [':claim{ids="A1-a"}', ["1:1 directive"]],
    [':claim[x]{ids="A1-a" kind="x"}', ["1:1 directive"]],
    ['a ::check{question="q"} b', ["1:1 directive-unread"]],
    ['::check[x]{question="q"}', ["1:1 directive"]],
    [':check[x]{question="q"}', ["1:1 directive"]],
    ["::unknown{a=1}", ["1:1 directive"]],
    [':::callout[Label]{kind="note"}\nx\n:::', ["1:1 directive"]],
    [':::callout{kind="nope"}\nx\n:::', ["1:1 directive"]],
    [':::callout{kind="note\nx\n:::', ["1:1 directive-unread"]],
  ])("reports %j", (text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  it("never lets active HTML through", () => {
    const text =
      '<img src=x onerror=alert(1)>\n\n[x](javascript:alert(1))\n\n<a href="javascript:x">y</a>';
    expect(markup(text)).toBe(
      "<section id=start-section><p id=start-p1><a href=>x</a></p><p id=start-p2>y</p></section>",
    );
  });

  it("asks for front matter, and finds what is wrong in it", () => {
    const none = parseLesson({ file: "a.md", id: "a", text: "Text" });
    expect([none.lesson, none.problems.map((each) => each.rule)]).toEqual([null, ["front-matter"]]);
    const wrong = parseLesson({
      file: "a.md",
      id: "a",
      text: FRONT.replace("minutes: 5", "minutse: 5"),
    });
    expect(wrong.problems.map((each) => `${each.line}:${each.column} ${each.message}`)).toEqual([
      '2:1 "minutes" is missing: give a number.',
      '5:1 "minutse" is not a known key. Did you mean "minutes"?',
    ]);
  });

  it.each([">".repeat(200_000), "- ".repeat(50_000), "1. ".repeat(50_000), `${" ".repeat(5000)}x`])(
    "refuses nesting without end",
    (text) => {
      expect(problems(`Text\n\n${text}`)).toEqual(["3:1 too-deep"]);
    },
  );
});
