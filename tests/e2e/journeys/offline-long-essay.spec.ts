import { anotherDevice, unsentOnDevice } from "../support/another-device";
import { WRITTEN } from "../support/essay-pages";
import { expect, test } from "../support/quiet-test";
import * as quiz from "../support/quiz-pages";
import { OFFLINE } from "../support/troubles";

/** 20,000 characters, with letters that take three bytes each. */
const LONG = "The lamp burned all night; 등대는 안개 속에서도 보였다. "
  .repeat(600)
  .slice(0, 20_000);

test("A long essay written without a connection is kept, and sent when it is back", async ({
  page,
  context,
  browser,
  troubles,
}) => {
  troubles.expect(OFFLINE);
  await quiz.startQuiz(page, WRITTEN);
  const essay = page.url().replace(/\d+$/, "2");
  await page.goto(essay);
  await context.setOffline(true);
  await page.getByRole("textbox").fill(LONG);
  await page.getByRole("textbox").pressSequentially(" The end.");
  await expect(quiz.saveState(page)).toHaveText("Saved on this device, not sent yet");
  await page.reload().catch(() => undefined);

  await context.setOffline(false);
  await page.goto(essay);
  await expect(page.getByRole("textbox")).toHaveValue(`${LONG} The end.`);
  await quiz.expectSaved(page);
  await expect.poll(() => unsentOnDevice(page)).toBe(0);
  const elsewhere = await anotherDevice(browser, context);
  await elsewhere.goto(essay);
  await expect(elsewhere.getByRole("textbox")).toHaveValue(`${LONG} The end.`);
});

test("No more is taken than can be kept", async ({ page }) => {
  await quiz.startQuiz(page, WRITTEN);
  await page.goto(page.url().replace(/\d+$/, "2"));
  await page.getByRole("textbox").fill("x".repeat(24_999));
  await page.getByRole("textbox").pressSequentially("yz");
  await expect(page.getByRole("textbox")).toHaveValue(`${"x".repeat(24_999)}y`);
  await quiz.expectSaved(page);
});
