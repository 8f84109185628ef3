import { expect, type Locator } from "@playwright/test";
import { type Hand, textOf } from "./hand";
import { tabTo } from "./keyboard";

/** Answers with Tab, the arrow keys, Space, Enter and letters alone. */
export const byKeyboard: Hand = {
  "single-choice": (scope, { options }, { option }) =>
    chooseRadio(scope.getByRole("radiogroup"), textOf(options, option)),

  "true-false": (scope, _question, { value }) =>
    chooseRadio(scope.getByRole("radiogroup"), value ? "True" : "False"),

  "multiple-response": (scope, _question, { options }) => tickBoxes(scope, options),

  "passage-selection": (scope, _question, { segments }) => tickBoxes(scope, segments),

  "hot-spot": (scope, { regions, select }, response) => {
    const chosen = regions.find(({ id }) => response.regions.includes(id));
    return select === "many"
      ? tickBoxes(scope, response.regions)
      : chooseRadio(scope.getByRole("radiogroup"), chosen?.label ?? "");
  },

  matching: async (scope, { premises, choices }, { pairs }) => {
    for (const [premise, choice] of Object.entries(pairs)) {
      const select = scope.getByLabel(textOf(premises, premise), { exact: true });
      await chooseInList(select, choices.find(({ id }) => id === choice)?.text ?? "");
    }
  },

  categorise: async (scope, { items, categories }, { pairs }) => {
    // In the order of the page, so that Tab alone is enough.
    for (const group of await scope.getByRole("radiogroup").all()) {
      const shown = (await group.locator("p").textContent()) ?? "";
      const item = items.find(({ id }) => textOf(items, id) === shown);
      const category = categories.find(({ id }) => id === pairs[item?.id ?? ""]);
      await chooseRadio(group, category?.label ?? "");
    }
  },

  ordering: (scope, { items }, { order }) =>
    arrange(
      scope,
      order.map((id) => textOf(items, id)),
    ),

  "short-text": (scope, _question, { text }) => write(scope.getByRole("textbox"), text),

  essay: (scope, _question, { text }) => write(scope.getByRole("textbox"), text),

  numeric: (scope, _question, { text }) => write(scope.getByRole("textbox"), text),

  cloze: async (scope, { gaps }, response) => {
    for (const [index, gap] of gaps.entries()) {
      const field = scope.getByLabel(`Gap ${index + 1} of ${gaps.length}`);
      const answer = response.gaps[gap.id] ?? "";
      if (gap.kind === "typed") await write(field, answer);
      else await chooseInList(field, textOf(gap.options, answer));
    }
  },
};

/** Ticks the boxes with these values, in the order of the page, so that Tab alone is enough. */
async function tickBoxes(scope: Locator, wanted: readonly string[]): Promise<void> {
  for (const box of await scope.getByRole("checkbox").all()) {
    const checked = wanted.includes((await box.getAttribute("value")) ?? "");
    if ((await box.isChecked()) === checked) continue;
    await tabTo(scope.page(), box);
    await scope.page().keyboard.press("Space");
    await expect(box).toBeChecked({ checked });
  }
}

/** A group of radio buttons is one stop of Tab; the arrow keys choose inside it. */
async function chooseRadio(group: Locator, name: string): Promise<void> {
  const { keyboard } = group.page();
  const wanted = group.getByRole("radio", { name, exact: true });
  await tabTo(group.page(), group);
  await keyboard.press("Space");
  const choices = await group.getByRole("radio").count();
  for (let presses = 0; presses < choices && !(await wanted.isChecked()); presses += 1) {
    await keyboard.press("ArrowDown");
  }
  await expect(wanted).toBeChecked();
}

async function chooseInList(select: Locator, label: string): Promise<void> {
  await tabTo(select.page(), select);
  const labels = await select.locator("option").allTextContents();
  for (let place = 0; place < labels.indexOf(label); place += 1) {
    await select.page().keyboard.press("ArrowDown");
  }
  await expect(select.locator("option:checked")).toHaveText(label);
}

async function write(field: Locator, text: string): Promise<void> {
  await tabTo(field.page(), field);
  await field.page().keyboard.type(text);
  await expect(field).toHaveValue(text);
}

/** Moves the items down to their places, the last first; the focus stays on the pressed button. */
async function arrange(scope: Locator, wanted: readonly string[]): Promise<void> {
  const { keyboard } = scope.page();
  const texts = scope.locator(".ordering-text");
  const shown = await texts.allTextContents();
  if (shown.join() === wanted.join()) {
    await tabTo(scope.page(), scope.getByRole("button", { name: "Answer with this order" }));
    await keyboard.press("Enter");
    return;
  }
  for (const target of [...wanted.keys()].reverse()) {
    const text = wanted[target] ?? "";
    const button = scope.getByRole("button", { name: `Move down: ${text}`, exact: true });
    if (shown.indexOf(text) < target) await backTo(scope, button);
    for (let place = shown.indexOf(text); place < target; place += 1) {
      await keyboard.press("Space");
      shown.splice(place + 1, 0, ...shown.splice(place, 1));
      await expect(texts).toHaveText(shown);
      await expect(button).toBeFocused();
    }
  }
}

/** To a button that may lie before the focus: back to the head of the list, then on with Tab. */
async function backTo(scope: Locator, button: Locator): Promise<void> {
  const page = scope.page();
  const list = scope.locator(".ordering");
  while (await list.evaluate((element) => element.contains(document.activeElement))) {
    await page.keyboard.press("Shift+Tab");
  }
  await tabTo(page, button);
}
