import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import type { ClaimNote } from "~/core/modules/claim-note";
import { type Figure, figureSchema } from "~/core/modules/figure";
import { FigureView } from "./figure-view";

// Links need a router around them, and what is tested here is where they lead.
vi.mock("@remix-run/react", () => import("../../../tests/support/plain-links"));

const shared = { title: "A <picture>", caption: "Below it", alternative: "What it tells." };

const FIGURES: { figure: Figure; heads: string[]; rows: string[][] }[] = [
  {
    figure: figureSchema.parse({
      ...shared,
      id: "years",
      kind: "timeline",
      events: [
        { id: "e1", when: "1961", label: "A treaty", detail: "The first", claims: ["A1-old"] },
        { id: "e2", when: "2024", label: "Another" },
      ],
    }),
    heads: ["When", "What", "Detail", "Passages"],
    rows: [
      ["1961", "A treaty", "The first", "A1"],
      ["2024", "Another", "", ""],
    ],
  },
  {
    figure: figureSchema.parse({
      ...shared,
      id: "trade",
      kind: "flows",
      parties: [
        { id: "north", label: "North" },
        { id: "south", label: "South" },
      ],
      flows: [
        { id: "f1", from: "south", to: "north", label: "Fish", kind: "fact", claims: ["A1-old"] },
        { id: "f2", from: "north", to: "south", label: "Oil", kind: "forecast" },
      ],
    }),
    heads: ["From", "To", "What", "Kind of claim", "Passages"],
    rows: [
      ["South", "North", "Fish", "fact", "A1"],
      ["North", "South", "Oil", "forecast", ""],
    ],
  },
  {
    figure: figureSchema.parse({
      ...shared,
      id: "effects",
      kind: "map",
      left: { label: "Cause", items: [{ id: "tide", label: "Tide", claims: ["A1-old"] }] },
      right: {
        label: "Effect",
        items: [
          { id: "hours", label: "Hours", kind: "analysis", claims: ["A1-old", "B2-new"] },
          { id: "boats", label: "Boats" },
        ],
      },
      links: [
        { from: "tide", to: "hours" },
        { from: "tide", to: "boats" },
      ],
    }),
    heads: ["Cause", "Effect", "Kind of claim", "Passages"],
    rows: [
      ["Tide", "Hours", "analysis", "A1 B2"],
      ["Tide", "Boats", "", "A1"],
    ],
  },
];

function note(id: string, passageId: string): [string, ClaimNote] {
  return [id, { id, passageId, kind: "fact", voice: "The author", text: "It happened." }];
}

const notes = new Map([note("A1-old", "A1"), note("B2-new", "B2")]);

function markupOf(figure: Figure): string {
  return renderToStaticMarkup(<FigureView figure={figure} moduleId="module" notes={notes} />);
}

/** The texts of these cells, row by row. */
function cells(markup: string, tag: "th" | "td"): string[][] {
  const rows = [...markup.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row = ""]) => row);
  const cell = new RegExp(`<${tag}[^>]*>(.*?)</${tag}>`, "g");
  return rows
    .map((row) => [...row.matchAll(cell)].map(([, text = ""]) => text))
    .filter((row) => row.length > 0)
    .map((row) => row.map((text) => text.replace(/<[^>]*>/g, "").trim()));
}

describe.each(FIGURES)("a figure of kind $figure.kind", ({ figure, heads, rows }) => {
  const markup = markupOf(figure);

  it("names its picture, escaped, and tells it in words", () => {
    expect(markup).toContain("<title>A &lt;picture&gt;</title>");
    expect(markup).toMatch(/<svg role="img" viewBox="0 0 \d+ \d+/);
    expect(markup).toContain("<figcaption>Below it</figcaption>");
    expect(markup).toContain("<p>What it tells.</p>");
  });

  it("has its data in a table", () => {
    expect(cells(markup, "th")).toEqual([heads]);
    expect(cells(markup, "td")).toEqual(rows);
  });

  it("shows in the picture each label that the table has", () => {
    const picture = markup.slice(markup.indexOf("<svg"), markup.indexOf("</svg>"));
    const labels = rows.flatMap((row) => row.slice(0, 3)).filter((text) => text !== "");
    for (const label of labels) expect(picture).toContain(label);
  });

  it("leads to the passages that it rests on", () => {
    expect(markup).toContain('href="/modules/module/passages/A1#A1-old"');
  });

  it("needs no inline style", () => {
    expect(markup).not.toContain("style=");
  });
});
