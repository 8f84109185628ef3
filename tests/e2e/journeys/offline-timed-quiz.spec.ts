import SqliteDatabase from "better-sqlite3";
import { unsentOnDevice } from "../support/another-device";
import { type OwnServer, ownServer } from "../support/own-server";
import { expect, test } from "../support/quiet-test";
import * as quiz from "../support/quiz-pages";
import { OFFLINE } from "../support/troubles";

const SECONDS = 12;

let server: OwnServer;
test.beforeAll(async () => {
  server = await ownServer({ timedMinutes: SECONDS / 60 });
  await server.start();
});
test.afterAll(() => server.remove());

/** What is stored of each answer: its question, and whether it came late. */
function stored(attempt: string): unknown[] {
  const sqlite = new SqliteDatabase(server.databaseFile, { readonly: true });
  const rows = sqlite
    .prepare("SELECT position, late FROM Response WHERE attemptId = ? ORDER BY position")
    .all(attempt);
  sqlite.close();
  return rows;
}

test("A timed quiz that ends without a connection: answers come late, stored and flagged", async ({
  page,
  context,
  troubles,
}) => {
  troubles.expect(OFFLINE);
  const copies = page.waitForResponse(/\/attempts\/[^/]+\/questions$/);
  await quiz.startQuiz(page, `${server.origin}/modules/every-kind/quizzes/timed`);
  const [attempt = ""] = /(?<=attempts\/)[^/]+/.exec(page.url()) ?? [];
  await page.getByRole("radio", { name: "Gas from the town" }).check();
  await quiz.expectSaved(page);
  await copies;
  await context.setOffline(true);
  await page.getByRole("button", { name: "Next", exact: true }).click();
  await page.getByRole("radio", { name: "True" }).check();
  await expect(quiz.saveState(page)).toHaveText("Saved on this device, not sent yet");
  await expect(page.getByText("The time is up: answers can no longer")).toBeVisible({
    timeout: SECONDS * 1_000,
  });
  await expect(page.getByRole("radio", { name: "False" })).toBeDisabled();
  await expect(page.getByRole("radio", { name: "True" })).toBeChecked();

  // The grace of the network is over, and the server has submitted the attempt.
  await page.waitForTimeout(8_000);
  await context.setOffline(false);
  await expect(page).toHaveURL(/\/result$/, { timeout: 20_000 });
  await expect.poll(() => unsentOnDevice(page)).toBe(0);
  expect(stored(attempt)).toEqual([
    { position: 1, late: 0 },
    { position: 2, late: 1 },
  ]);
});

test("Answers that are brought late to the result page are told of there", async ({
  page,
  troubles,
}) => {
  troubles.expect(/ERR_CONNECTION|Failed to fetch/);
  await quiz.startQuiz(page, `${server.origin}/modules/every-kind/quizzes/timed`);
  const result = page.url().replace(/\/questions.*/, "/result");
  await server.kill();
  await page.getByRole("radio", { name: "Gas from the town" }).check();
  await expect(quiz.saveState(page)).toHaveText("Saved on this device, not sent yet");
  await page.goto("about:blank");
  await page.waitForTimeout((SECONDS + 5) * 1_000);
  await server.start();
  await page.goto(result);
  await expect(page.getByRole("status")).toContainText(
    "Your answers to question 1 came after the time was up. They are stored and flagged as late",
  );
  await expect.poll(() => unsentOnDevice(page)).toBe(0);
});
