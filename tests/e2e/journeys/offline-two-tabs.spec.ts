import type { Page } from "@playwright/test";
import { type SeededRandom, seededRandom } from "~/core/attempts/seeded-random";
import { anotherDevice, unsentOnDevice } from "../support/another-device";
import { EVERY_KIND } from "../support/every-kind-quiz";
import { expect, test } from "../support/quiet-test";
import * as quiz from "../support/quiz-pages";
import { OFFLINE } from "../support/troubles";

// FAULTS=long makes 500.
const EDITS = process.env.FAULTS === "long" ? 500 : 60;
const RADIOS = ["Gas from the town", "Coal from the cellar"];

/** Answers question 1 or 7 in a tab and gives what it is now. */
async function answer(page: Page, position: number, random: SeededRandom) {
  if (position === 7) {
    const words = `oil ${random.below(1_000_000)}`;
    await page.getByRole("textbox").fill(words);
    return words;
  }
  const label = RADIOS[random.below(RADIOS.length)] ?? "";
  await page.getByRole("radio", { name: label }).check();
  return label;
}

async function expectAnswers(page: Page, attempt: string, last: Map<number, string>) {
  await page.goto(`${attempt}/questions/7`);
  await expect(page.getByRole("textbox")).toHaveValue(last.get(7) ?? "");
  await page.goto(`${attempt}/questions/1`);
  await expect(page.getByRole("radio", { name: last.get(1) ?? "" })).toBeChecked();
}

test("Two tabs on one attempt never blank or undo each other's answers in many random edits", async ({
  page,
  context,
  browser,
  troubles,
}) => {
  test.setTimeout(2_000 * EDITS + 60_000);
  troubles.expect(OFFLINE);
  await quiz.startQuiz(page, EVERY_KIND);
  const attempt = page.url().replace(/\/questions.*/, "");
  const other = await context.newPage();
  const tabs = [
    { page, position: 1 },
    { page: other, position: 7 },
  ];
  for (const tab of tabs) await tab.page.goto(`${attempt}/questions/${tab.position}`);

  const random = seededRandom("two tabs");
  const last = new Map<number, string>();
  let offline = false;
  for (let edits = 0; edits < EDITS; edits += 1) {
    const tab = tabs[random.below(2)] ?? tabs[0];
    if (!tab) throw new Error("There are two tabs.");
    if (random.below(6) === 0) {
      tab.position = tab.position === 1 ? 7 : 1;
      if (!offline) await tab.page.goto(`${attempt}/questions/${tab.position}`);
      else await quiz.questionButton(tab.page, tab.position, "(not )?answered").click();
    }
    await expect(tab.page.getByText(`Question ${tab.position} of`)).toBeVisible();
    last.set(tab.position, await answer(tab.page, tab.position, random));
    if (random.below(10) === 0) {
      offline = !offline;
      await context.setOffline(offline);
    }
    await tab.page.waitForTimeout(random.below(250));
  }
  await context.setOffline(false);
  await expect.poll(() => unsentOnDevice(page), { timeout: 30_000 }).toBe(0);

  const elsewhere = await anotherDevice(browser, context);
  await expectAnswers(elsewhere, attempt, last);
  for (const tab of tabs) await expectAnswers(tab.page, attempt, last);
});

test("A tab that was not touched shows what the other one answers, and sends nothing", async ({
  page,
  context,
}) => {
  await quiz.startQuiz(page, EVERY_KIND);
  const other = await context.newPage();
  await other.goto(page.url());
  const sent: string[] = [];
  other.on("request", (request) => {
    if (request.method() === "POST") sent.push(request.url());
  });
  await page.getByRole("radio", { name: "Gas from the town" }).check();
  await quiz.expectSaved(page);
  await expect(other.getByRole("radio", { name: "Gas from the town" })).toBeChecked();
  await quiz.expectSaved(other);
  await other.getByRole("button", { name: "Next", exact: true }).click();
  await expect(other.getByText(/^Question 2 of/)).toBeVisible();
  expect(sent).toEqual([]);
});

test("Clearing an answer does not blank the one that another device gave meanwhile", async ({
  page,
  context,
  browser,
}) => {
  await quiz.startQuiz(page, EVERY_KIND);
  const elsewhere = await anotherDevice(browser, context);
  await elsewhere.goto(page.url());
  await elsewhere.getByRole("radio", { name: "Coal from the cellar" }).check();
  await quiz.expectSaved(elsewhere);

  await page.getByRole("button", { name: "Clear my answer" }).click();
  await expect(quiz.saveState(page)).toContainText("Answered in another window or on another");
  await expect(page.getByRole("radio", { name: "Coal from the cellar" })).toBeChecked();
  await elsewhere.reload();
  await expect(elsewhere.getByRole("radio", { name: "Coal from the cellar" })).toBeChecked();
});
