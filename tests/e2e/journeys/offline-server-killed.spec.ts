import { anotherDevice, unsentOnDevice } from "../support/another-device";
import { EVERY_KIND } from "../support/every-kind-quiz";
import { type OwnServer, ownServer } from "../support/own-server";
import { expect, test } from "../support/quiet-test";
import * as quiz from "../support/quiz-pages";

let server: OwnServer;
test.beforeAll(async () => {
  server = await ownServer();
  await server.start();
});
test.afterAll(() => server.remove());

test("The server is killed and restarted three times while the learner types", async ({
  page,
  context,
  browser,
  troubles,
}) => {
  test.setTimeout(120_000);
  troubles.expect(/ERR_|50[0-9]/);
  await quiz.startQuiz(page, server.origin + EVERY_KIND);
  await page.goto(page.url().replace(/\d+$/, "7"));
  const typing = page
    .getByRole("textbox")
    .pressSequentially("the lamp burns whale oil until the morning comes", { delay: 120 });
  for (let kills = 0; kills < 3; kills += 1) {
    await page.waitForTimeout(700 + 400 * kills);
    await server.kill();
    await page.waitForTimeout(400);
    await server.start();
  }
  await typing;
  // After three failures the next try may be half a minute away.
  await expect(quiz.saveState(page)).toHaveText(/^Saved \d\d:\d\d$/, { timeout: 40_000 });
  await expect.poll(() => unsentOnDevice(page)).toBe(0);

  const elsewhere = await anotherDevice(browser, context);
  await elsewhere.goto(page.url());
  await expect(elsewhere.getByRole("textbox")).toHaveValue(
    "the lamp burns whale oil until the morning comes",
  );
});
