import { newPerson, signIn, signUp } from "../support/account-pages";
import { EVERY_KIND } from "../support/every-kind-quiz";
import { finishLesson } from "../support/lesson-pages";
import { expect, test } from "../support/quiet-test";
import * as quiz from "../support/quiz-pages";

test("Signing in keeps the account's work and the guest's", async ({ page, newVisitor }) => {
  const person = newPerson("Grace");

  await test.step("somebody with an account has tried the quiz once", async () => {
    await signUp(page, person);
    await quiz.startQuiz(page, EVERY_KIND);
    await page.goto(`${page.url().replace(/\/questions.*/, "")}/submit`);
    await quiz.submitAnswers(page);
  });

  const guest = await newVisitor();
  await test.step("as a guest elsewhere they read a lesson and begin the quiz", async () => {
    await guest.goto("/modules/russia-dprk-treaty/lessons/the-visit-and-the-treaty");
    await finishLesson(guest);
    await quiz.startQuiz(guest, EVERY_KIND);
    await guest.getByRole("radio", { name: "Coal from the cellar" }).check();
    await quiz.expectSaved(guest);
  });

  await test.step("after signing in there, both are theirs", async () => {
    await signIn(guest, person);
    await guest.goto("/modules/russia-dprk-treaty");
    await expect(guest.getByText("1 of 8 lessons read")).toBeVisible();
    await guest.goto(EVERY_KIND);
    await expect(guest.getByRole("link", { name: "Attempt 1" })).toBeVisible();
    await guest.getByRole("link", { name: "Go on with your attempt" }).click();
    await quiz.questionButton(guest, 1, "answered").click();
    await expect(guest.getByRole("radio", { name: "Coal from the cellar" })).toBeChecked();
  });

  await test.step("and in the browser where they were signed in all along", async () => {
    await page.goto(EVERY_KIND);
    await expect(page.getByRole("link", { name: "Attempt 1" })).toBeVisible();
    await expect(page.getByRole("link", { name: "Go on with your attempt" })).toBeVisible();
  });
});
