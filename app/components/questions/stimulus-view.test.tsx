import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { StimulusView } from "./stimulus-view";

const stimulus = {
  id: "watch",
  title: "The <b>night</b> watch",
  text: "The first **paragraph**.\n\nThe second one.",
  table: {
    caption: "Lamps",
    head: ["Lamp", "Place"],
    rows: [
      ["Great", "Gallery"],
      ["Small", "*Jetty*"],
    ],
  },
  again: false,
};

const shown = (change: object = {}, foldsAgain = false) =>
  renderToStaticMarkup(
    <StimulusView foldsAgain={foldsAgain} heading="h2" stimulus={{ ...stimulus, ...change }} />,
  );

describe("the stimulus of a group", () => {
  it("is a section with its title as the heading that names it", () => {
    const markup = shown();
    const [, id] = /<section aria-labelledby="([^"]+)"/.exec(markup) ?? [];
    expect(markup).toContain(`id="${id}">The &lt;b&gt;night&lt;/b&gt; watch</h2>`);
    expect(markup).toContain("<p>The first <strong>paragraph</strong>.</p><p>The second one.</p>");
    expect(markup).not.toContain("<details");
  });

  it("has a table whose columns and rows have headers", () => {
    const markup = shown();
    expect(markup).toContain("<caption>Lamps</caption>");
    expect(markup).toContain('<th scope="col">Place</th>');
    expect(markup).toContain('<th scope="row">Small</th><td><em>Jetty</em></td>');
    expect(shown({ table: null })).not.toContain("<table");
  });

  it("can be folded up from the second question on, and is folded up in the review", () => {
    expect(shown({ again: true })).toMatch(/<details class="stimulus" open=""><summary><h2/);
    expect(shown({ again: true }, true)).toMatch(/<details class="stimulus"><summary><h2/);
    expect(shown({ again: false }, true)).not.toContain("<details");
  });
});
