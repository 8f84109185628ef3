import { newPerson, signUp } from "../support/account-pages";
import { appointOwner } from "../support/appoint-owner";
import { expect, test } from "../support/quiet-test";
import * as quiz from "../support/quiz-pages";

/** Where the server of the journeys keeps its data: as in playwright.config.ts. */
const DATA_DIR = process.env.E2E_DATA_DIR ?? ".cache/e2e-data";

test("More time, given while the attempt runs, is seen on its page and kept", async ({
  page,
  context,
  baseURL,
}) => {
  const person = newPerson("Ida");
  await signUp(page, person);
  await appointOwner(
    { origin: baseURL ?? "", dataDir: DATA_DIR },
    { email: person.email, moduleId: "every-kind" },
  );
  await quiz.startQuiz(page, "/modules/every-kind/quizzes/once-through");
  const [path = ""] = /\/attempts\/[^/]+/.exec(page.url()) ?? [];
  await expect(page.getByRole("timer")).toHaveText(/^(1:00:00|59:\d\d) left$/);

  const owners = await context.newPage();
  await owners.goto(`/modules/every-kind/manage${path}`);
  await owners.getByLabel("Time in all, in per cent of the quiz's limit").fill("150");
  await owners.getByLabel("Why").fill("The fire alarm rang.");
  await owners.getByRole("button", { name: "Change the time" }).click();
  await expect(owners.getByText("The fire alarm rang.")).toBeVisible();

  // The page learns of it by itself, within 30 seconds.
  await expect(page.getByRole("timer")).toHaveText(/^1:2\d:\d\d left$/, { timeout: 30_000 });
  await page.getByRole("radio", { name: "Coal from the cellar" }).check();
  await quiz.expectSaved(page);
  await page.goto(`${path}/submit`);
  await quiz.submitAnswers(page);
  await page.getByRole("link", { name: "All answers as they were received" }).click();
  await expect(page.getByRole("cell", { name: "Coal from the cellar" })).toBeVisible();
  await expect(page.getByText("The fire alarm rang.")).toBeVisible();
});
