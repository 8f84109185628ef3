import { anotherDevice } from "../support/another-device";
import { EVERY_KIND } from "../support/every-kind-quiz";
import { expect, test } from "../support/quiet-test";
import * as quiz from "../support/quiz-pages";
import { OFFLINE } from "../support/troubles";

test("With its storage full the device keeps nothing; the page says so and sends all the same", async ({
  page,
  context,
  browser,
  troubles,
}) => {
  troubles.expect(OFFLINE);
  await context.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
    };
  });
  await quiz.startQuiz(page, EVERY_KIND);
  await context.setOffline(true);
  await page.getByRole("radio", { name: "Gas from the town" }).check();
  await expect(quiz.saveState(page)).toHaveText(
    "Could not keep this on the device: its storage is full. It is not sent yet: keep this page open.",
  );
  await context.setOffline(false);
  await quiz.expectSaved(page);
  const elsewhere = await anotherDevice(browser, context);
  await elsewhere.goto(page.url());
  await expect(elsewhere.getByRole("radio", { name: "Gas from the town" })).toBeChecked();
});

test("A browser without a database of its own still saves", async ({ page, context, troubles }) => {
  troubles.expect(OFFLINE);
  await context.addInitScript(() => {
    Object.defineProperty(window, "indexedDB", { value: undefined });
  });
  await quiz.startQuiz(page, EVERY_KIND);
  await page.getByRole("radio", { name: "Gas from the town" }).check();
  await quiz.expectSaved(page);
  await context.setOffline(true);
  await page.getByRole("radio", { name: "Coal from the cellar" }).check();
  await expect(quiz.saveState(page)).toContainText(
    "Could not keep this on the device: the browser does not let this site store anything.",
  );
  await context.setOffline(false);
  await quiz.expectSaved(page);
});
