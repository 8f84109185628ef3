import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { OrderingResponse, PublicOrdering } from "~/core/questions/ordering";
import { formOf } from "../../../tests/support/form-of";
import { OrderingInput, orderingFromForm } from "./ordering-input";

const question: PublicOrdering = {
  id: "q",
  points: 1,
  stem: "In which order?",
  kind: "ordering",
  items: ["b", "c", "a"].map((id) => ({ id, text: `Text of ${id}` })),
  rule: "longest-subsequence",
};

function markupOf(response: OrderingResponse | null): string {
  return renderToStaticMarkup(
    <OrderingInput labelledBy="stem" question={question} response={response} />,
  );
}

/** The order after a button was pressed in a browser without scripts. */
function after(order: string[] | null, pressed: string): string[] {
  const form = formOf(markupOf(order && { kind: "ordering", order }));
  form.append("move", pressed);
  return orderingFromForm(question, form).order;
}

describe("an ordering without scripts", () => {
  it.each([
    ["up from the drawn order", null, "-1 c", ["c", "b", "a"]],
    ["down from the drawn order", null, "1 b", ["c", "b", "a"]],
    ["up from the order so far", ["a", "b", "c"], "-1 c", ["a", "c", "b"]],
    ["past the end", ["a", "b", "c"], "1 c", ["a", "b", "c"]],
    ["not, but keeps the drawn order", null, "keep", ["b", "c", "a"]],
    ["not, and is still unanswered", null, "", []],
    ["not, and stays as it was", ["a", "b", "c"], "nonsense", ["a", "b", "c"]],
  ] as const)("moves %s", (_, order, pressed, expected) => {
    expect(after(order && [...order], pressed)).toEqual(expected);
  });

  it("offers the drawn order as an answer only until there is one", () => {
    expect(markupOf(null)).toContain("Answer with this order");
    expect(markupOf({ kind: "ordering", order: ["a", "b", "c"] })).not.toContain("Answer with");
  });

  it("says of each button what it moves, and that the ends do not move on", () => {
    const markup = markupOf(null);
    const texts = [...markup.matchAll(/<button.*?value="([^"]+)">(.*?)<\/button>/g)].map(
      ([, value, text = ""]) => `${value}: ${text.replace(/<[^>]*>/g, "")}`,
    );
    expect(texts).toContain("-1 c: ↑Move up: Text of c");
    expect(texts).toContain("1 b: ↓Move down: Text of b");
    expect(markup.match(/aria-disabled="true"/g)).toHaveLength(2);
  });
});
