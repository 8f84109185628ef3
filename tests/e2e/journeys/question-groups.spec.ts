import type { Page } from "@playwright/test";
import { EVERY_KIND, EVERY_KIND_CASES } from "../support/every-kind-quiz";
import { pressWithKey } from "../support/keyboard";
import { expect, test } from "../support/quiet-test";
import * as quiz from "../support/quiz-pages";
import { OFFLINE } from "../support/troubles";

const OF = EVERY_KIND_CASES.length;
const FIRST = OF - 1;

const title = (page: Page) => page.getByRole("heading", { name: "The night watch" });
const folded = (page: Page) => page.locator("details.stimulus");
const table = (page: Page) => page.getByRole("table", { name: "Lamps and where they stand" });

async function toFirstOfGroup(page: Page): Promise<void> {
  await quiz.startQuiz(page, EVERY_KIND);
  await quiz.questionButton(page, FIRST, "not answered").click();
  await expect(page.getByText(`Question ${FIRST} of ${OF}`)).toBeVisible();
}

test("A case stands above each of its questions, and folds up from the second on", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await toFirstOfGroup(page);
  await expect(page.getByRole("region", { name: "The night watch" })).toBeVisible();
  await expect(table(page).getByRole("rowheader", { name: "A lantern" })).toBeVisible();
  await expect(folded(page)).toHaveCount(0);

  await page.getByRole("button", { name: "Next", exact: true }).click();
  await expect(page.getByText(`Question ${OF} of ${OF}`)).toBeVisible();
  await expect(title(page)).toBeVisible();
  await expect(table(page)).toBeVisible();
  await pressWithKey(page, folded(page).locator("summary"));
  await expect(table(page)).toBeHidden();
  await expect(title(page)).toBeVisible();

  await page.getByRole("button", { name: "Previous" }).click();
  await expect(page.getByText(`Question ${FIRST} of ${OF}`)).toBeVisible();
  await expect(table(page)).toBeVisible();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

test("A case is there while the network is away, with the values that were drawn", async ({
  page,
  context,
  troubles,
}) => {
  troubles.expect(OFFLINE);
  const copies = page.waitForResponse(/\/questions$/);
  await quiz.startQuiz(page, EVERY_KIND);
  await (await copies).finished();
  await context.setOffline(true);
  await quiz.questionButton(page, FIRST, "not answered").click();
  await expect(page.getByText(`Question ${FIRST} of ${OF}`)).toBeVisible();
  await expect(table(page)).toBeVisible();
  const offline = await quiz.shownStem(page);
  expect(offline).toMatch(/do \d lamps with \d cups each/);
  await context.setOffline(false);
  await page.reload();
  expect(await quiz.shownStem(page)).toBe(offline);
});

test("The review shows the case with its first question, and folded up with the next", async ({
  page,
}) => {
  await toFirstOfGroup(page);
  await quiz.questionButton(page, OF, "not answered").click();
  await page.getByRole("button", { name: "Check and submit" }).click();
  await quiz.submitAnswers(page);
  await page.getByRole("link", { name: "Review your answers" }).click();
  const first = page.getByRole("region", { name: `Question ${FIRST}`, exact: true });
  await expect(first.getByRole("table")).toBeVisible();
  await expect(
    first.getByText(/^With these numbers: \d × \d × 71.7293 ≈ \d+\.\d\d\.$/),
  ).toBeVisible();
  const next = page.getByRole("region", { name: `Question ${OF}`, exact: true });
  await expect(next.getByRole("heading", { name: "The night watch" })).toBeVisible();
  await expect(next.getByRole("table")).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(first.getByRole("table")).toBeVisible();
});
