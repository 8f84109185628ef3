import { expect, type Locator, type Page } from "@playwright/test";

const FAR = 80;

/** Presses Tab until the focus is on this element, and sees a ring around each stop on the way. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < FAR; presses += 1) {
    if (await isFocused(target)) return;
    await page.keyboard.press("Tab");
    await expectVisibleFocus(page);
  }
  throw new Error(`Tab does not reach ${target} within ${FAR} presses.`);
}

/** Tabs to a link or button and presses it. */
export async function pressWithKey(page: Page, target: Locator, key = "Enter"): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

async function isFocused(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element.contains(document.activeElement));
}

/** After a page has changed, the focus stands at the beginning of its content. */
export async function expectFocusAtContent(page: Page): Promise<void> {
  await expect(page.locator("main:focus, main h1:focus")).toHaveCount(1);
}

/** The element with the focus is on the screen, uncovered, with a ring of 2 px or more. */
async function expectVisibleFocus(page: Page): Promise<void> {
  // Asked again for as long as the page is still scrolling there.
  await expect.poll(() => page.evaluate(focusProblem), "Where is the focus?").toBeNull();
}

/** Runs in the page. */
function focusProblem(): string | null {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return "Nothing has the focus.";
  const name = focused.outerHTML.slice(0, 120);
  // The ring of a small control may stand around the row that is its label.
  const ringed = [focused, focused.closest("label")].find((element) => {
    if (!element) return false;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    const drawn = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
    return drawn && outlineColor !== "rgba(0, 0, 0, 0)";
  });
  if (!ringed) return `There is no ring around ${name}`;
  // Words that go over several lines have a box for each; the first one holds the control.
  const box = ringed.getClientRects()[0] ?? ringed.getBoundingClientRect();
  const x = box.left + Math.min(box.width / 2, 20);
  const y = box.top + Math.min(box.height / 2, 20);
  const inside = x >= 0 && y >= 0 && x < innerWidth && y < innerHeight;
  if (!inside || box.width < 2) return `Off the screen: ${name}`;
  const top = document.elementFromPoint(x, y);
  return top && (ringed.contains(top) || top.contains(ringed)) ? null : `Covered: ${name}`;
}
