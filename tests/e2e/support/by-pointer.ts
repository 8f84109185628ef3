import { expect, type Locator } from "@playwright/test";
import { type Hand, textOf } from "./hand";

const radio = (scope: Locator, name: string) => scope.getByRole("radio", { name, exact: true });

/** Answers with clicks and typing, with or without scripts. */
export const byPointer: Hand = {
  "single-choice": (scope, { options }, { option }) =>
    radio(scope, textOf(options, option)).check(),

  "true-false": (scope, _question, { value }) => radio(scope, value ? "True" : "False").check(),

  "multiple-response": async (scope, { options }, response) => {
    for (const { id, text } of options) {
      const box = scope.getByRole("checkbox", { name: text.replaceAll("*", ""), exact: true });
      await box.setChecked(response.options.includes(id));
    }
  },

  "passage-selection": async (scope, { segments }, response) => {
    for (const { id, text } of segments.filter(({ selectable }) => selectable)) {
      const box = scope.getByRole("checkbox", { name: text.replaceAll("*", ""), exact: true });
      await box.setChecked(response.segments.includes(id));
    }
  },

  // In the picture, not in the list: each region leads to the input with its name.
  "hot-spot": async (scope, { regions, select }, response) => {
    const role = select === "one" ? "radio" : "checkbox";
    for (const { id, label } of regions) {
      const named = scope.page().getByRole(role, { name: label, exact: true });
      const row = scope.locator(".choice", { has: named });
      const wanted = response.regions.includes(id);
      if ((await row.getByRole(role).isChecked()) === wanted) continue;
      const place = await row.getAttribute("data-place");
      await scope.locator(`.region[data-place="${place}"] label`).click();
      await expect(row.getByRole(role)).toBeChecked({ checked: wanted });
    }
  },

  matching: async (scope, { premises, choices }, { pairs }) => {
    for (const [premise, choice] of Object.entries(pairs)) {
      const select = scope.getByLabel(textOf(premises, premise), { exact: true });
      await select.selectOption({ label: choices.find(({ id }) => id === choice)?.text ?? "" });
    }
  },

  categorise: async (scope, { items, categories }, { pairs }) => {
    for (const [item, category] of Object.entries(pairs)) {
      const group = scope.getByRole("radiogroup", { name: textOf(items, item), exact: true });
      const label = categories.find(({ id }) => id === category)?.label ?? "";
      await radio(group, label).check();
    }
  },

  ordering: async (scope, { items }, { order }) => {
    const wanted = order.map((id) => textOf(items, id));
    await arrange(scope, wanted);
  },

  "short-text": (scope, _question, { text }) => scope.getByRole("textbox").fill(text),

  essay: (scope, _question, { text }) => scope.getByRole("textbox").fill(text),

  numeric: (scope, _question, { text }) => scope.getByRole("textbox").fill(text),

  cloze: async (scope, question, response) => {
    for (const [index, gap] of question.gaps.entries()) {
      const field = scope.getByLabel(`Gap ${index + 1} of ${question.gaps.length}`);
      const answer = response.gaps[gap.id] ?? "";
      if (gap.kind === "typed") await field.fill(answer);
      else await field.selectOption({ label: textOf(gap.options, answer) });
    }
  },
};

/** Moves one item after the other up to its place. */
async function arrange(scope: Locator, wanted: readonly string[]): Promise<void> {
  const texts = scope.locator(".ordering-text");
  const shown = await texts.allTextContents();
  if (shown.join() === wanted.join()) {
    await scope.getByRole("button", { name: "Answer with this order" }).click();
  }
  for (const [target, text] of wanted.entries()) {
    for (let place = shown.indexOf(text); place > target; place -= 1) {
      await scope.getByRole("button", { name: `Move up: ${text}`, exact: true }).click();
      shown.splice(place - 1, 0, ...shown.splice(place, 1));
      await expect(texts).toHaveText(shown);
    }
  }
}
