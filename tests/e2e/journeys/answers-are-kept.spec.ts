import { EVERY_KIND } from "../support/every-kind-quiz";
import { expect, test } from "../support/quiet-test";
import * as quiz from "../support/quiz-pages";
import { OFFLINE } from "../support/troubles";

test("An answer that was saved outlives its tab", async ({ page, context }) => {
  await quiz.startQuiz(page, EVERY_KIND);
  const attempt = page.url().replace(/\/questions.*/, "");
  await page.goto(`${attempt}/questions/7`);
  await page.getByRole("textbox").pressSequentially("whale oil");
  await quiz.expectSaved(page);
  // Closed as when a browser is killed: nothing of the page runs any more.
  await page.close();

  const later = await context.newPage();
  await later.goto(EVERY_KIND);
  await later.getByRole("link", { name: "Go on with your attempt" }).click();
  await quiz.questionButton(later, 7, "answered").click();
  await expect(later.getByRole("textbox")).toHaveValue("whale oil");
  await quiz.expectSaved(later);
});

test("Two tabs on one question: the later answer counts, and both tabs say it is saved", async ({
  page,
  context,
}) => {
  await quiz.startQuiz(page, EVERY_KIND);
  const other = await context.newPage();
  await other.goto(page.url());

  await page.getByRole("radio", { name: "Gas from the town" }).check();
  await quiz.expectSaved(page);
  await other.getByRole("radio", { name: "Coal from the cellar" }).check();
  await quiz.expectSaved(other);
  await page.reload();
  await expect(page.getByRole("radio", { name: "Coal from the cellar" })).toBeChecked();

  await page.getByRole("radio", { name: "Gas from the town" }).check();
  await quiz.expectSaved(page);
  await other.reload();
  await expect(other.getByRole("radio", { name: "Gas from the town" })).toBeChecked();
});

test("Without a connection the page says so, and saves by itself when it is back", async ({
  page,
  context,
  troubles,
}) => {
  troubles.expect(OFFLINE);
  await quiz.startQuiz(page, EVERY_KIND);
  await context.setOffline(true);
  await page.getByRole("radio", { name: "Gas from the town" }).check();
  await expect(quiz.saveState(page)).toHaveText("Saved on this device, not sent yet");

  await context.setOffline(false);
  await quiz.expectSaved(page);
  await page.reload();
  await expect(page.getByRole("radio", { name: "Gas from the town" })).toBeChecked();
});
