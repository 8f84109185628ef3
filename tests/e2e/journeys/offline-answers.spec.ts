import { gate } from "../../support/gate";
import { anotherDevice, unsentOnDevice } from "../support/another-device";
import { EVERY_KIND } from "../support/every-kind-quiz";
import { expect, test } from "../support/quiet-test";
import * as quiz from "../support/quiz-pages";
import { OFFLINE } from "../support/troubles";

const KEPT = "Saved on this device, not sent yet";

test("Typed without a connection, reloaded, and sent when the connection is back", async ({
  page,
  context,
  browser,
  troubles,
}) => {
  troubles.expect(OFFLINE);
  await quiz.startQuiz(page, EVERY_KIND);
  const attempt = page.url().replace(/\/questions.*/, "");
  await page.goto(`${attempt}/questions/7`);
  await context.setOffline(true);
  await page.getByRole("textbox").pressSequentially("whale oil");
  await expect(quiz.saveState(page)).toHaveText(KEPT);
  await page.reload().catch(() => undefined);

  await context.setOffline(false);
  await page.goto(`${attempt}/questions/7`);
  await expect(page.getByRole("textbox")).toHaveValue("whale oil");
  await quiz.expectSaved(page);
  await expect.poll(() => unsentOnDevice(page)).toBe(0);

  const elsewhere = await anotherDevice(browser, context);
  await elsewhere.goto(page.url());
  await expect(elsewhere.getByRole("textbox")).toHaveValue("whale oil");
});

// How long both take is measured by `npm run bench -- --only edits`.
test("An answer is on the device before it is on the server, and then on the server", async ({
  page,
  context,
  browser,
}) => {
  await quiz.startQuiz(page, EVERY_KIND);
  const attempt = page.url().replace(/\/questions.*/, "");
  await page.goto(`${attempt}/questions/7`);
  const network = gate();
  await context.route("**/responses", async (route) => {
    await network.opened;
    await route.continue();
  });
  await page.getByRole("textbox").pressSequentially("w");
  await expect.poll(() => unsentOnDevice(page)).toBe(1);
  network.open();
  await quiz.expectSaved(page);
  const elsewhere = await anotherDevice(browser, context);
  await elsewhere.goto(page.url());
  await expect(elsewhere.getByRole("textbox")).toHaveValue("w");
});

test("A free quiz can be gone through without a connection, and submitted with one", async ({
  page,
  context,
  troubles,
}) => {
  troubles.expect(OFFLINE);
  const copies = page.waitForResponse(/\/attempts\/[^/]+\/questions$/);
  await quiz.startQuiz(page, EVERY_KIND);
  await copies;
  const of = await quiz.questionCount(page);
  await context.setOffline(true);
  await page.getByRole("radio", { name: "Gas from the town" }).check();
  await expect(quiz.saveState(page)).toHaveText(KEPT);
  await page.getByRole("button", { name: "Next", exact: true }).click();
  await expect(page.getByText(`Question 2 of ${of}`)).toBeVisible();
  await page.getByRole("radio", { name: "True" }).check();
  await quiz.questionButton(page, 7, "not answered").click();
  await page.getByRole("textbox").fill("whale oil");
  await quiz.questionButton(page, 1, "answered").click();
  await expect(page.getByRole("radio", { name: "Gas from the town" })).toBeChecked();
  await expect(quiz.saveState(page)).toHaveText(KEPT);
  await quiz.questionButton(page, of, "not answered").click();
  await page.getByRole("button", { name: "Check and submit" }).click();
  await expect(page.getByRole("alert")).toContainText("This needs the server");

  await context.setOffline(false);
  await expect.poll(() => unsentOnDevice(page)).toBe(0);
  await page.getByRole("button", { name: "Check and submit" }).click();
  await expect(page.getByText(`3 of ${of} questions answered.`)).toBeVisible();
  await quiz.submitAnswers(page);
});

test("Nothing is submitted while an answer is only on this device", async ({
  page,
  context,
  troubles,
}) => {
  troubles.expect(/503/);
  await quiz.startQuiz(page, EVERY_KIND);
  const attempt = page.url().replace(/\/questions.*/, "");
  await context.route("**/responses", (route) =>
    route.fulfill({
      status: 503,
      headers: { "Retry-After": "1" },
      json: { problem: "The server is busy just now, so nothing was saved." },
    }),
  );
  await page.getByRole("radio", { name: "Gas from the town" }).check();
  await expect(quiz.saveState(page)).toHaveText(KEPT);
  await page.goto(`${attempt}/submit`);
  await expect(page.getByRole("status")).toContainText("Your answer to question 1 is kept");
  await page.getByRole("button", { name: "Submit my answers" }).click();
  await expect(page.getByRole("alert")).toContainText("Not submitted yet.");
  await expect(page.getByRole("alert")).toContainText("because the server is busy");
  await expect(page).toHaveURL(/\/submit$/);

  await page.goto("/");
  const notice = page.getByRole("complementary", { name: "Unsent answers" });
  await expect(notice).toContainText("Answers of an attempt are still on this device.");
  await context.unroute("**/responses");
  await notice.getByRole("link").click();
  await expect.poll(() => unsentOnDevice(page)).toBe(0);
  await page.goto("/");
  await expect(page.getByRole("heading", { name: "Modules" })).toBeVisible();
  await expect(notice).toHaveCount(0);
  await page.goto(`${attempt}/submit`);
  await quiz.submitAnswers(page);
});
