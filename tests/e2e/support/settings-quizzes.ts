import { expect, type Page } from "@playwright/test";
import * as quiz from "./quiz-pages";

const MODULE = "/modules/every-kind/quizzes";

const check = (page: Page) => page.getByRole("button", { name: "Check this answer" });
const tries = (page: Page) => page.getByRole("region", { name: "Tries" });
const goFurther = (page: Page) =>
  page.getByRole("button", { name: "Leave this question and go on" });

/** The quiz with two tries at each question, from what is said before the start to the review. */
export async function goThroughTries(page: Page): Promise<void> {
  await page.goto(`${MODULE}/with-tries`);
  await expect(page.getByText("up to 2 tries for each question")).toBeVisible();
  await expect(page.getByText("That does not change the mark.")).toBeVisible();
  await quiz.startQuiz(page, `${MODULE}/with-tries`);

  await expect(tries(page)).toContainText("2 of 2 tries left. Each wrong try takes 25 %");
  await page.getByRole("radio", { name: "Coal from the cellar" }).check();
  await page.getByRole("radio", { name: "Fairly certain" }).check();
  await check(page).click();
  await expect(tries(page)).toContainText("1 of 2 tries left.");
  await expect(tries(page)).toContainText("Not right");
  await expect(page.getByText("canary")).toHaveCount(0);

  await page.getByRole("radio", { name: "Oil that is pressed" }).check();
  await check(page).click();
  await expect(tries(page)).toContainText("This question is done.");
  await expect(tries(page)).toContainText("0.75 of 1.00 points");
  await expect(page.getByRole("radio", { name: "Coal from the cellar" })).toBeDisabled();
  await expect(page.getByRole("radio", { name: "Fairly certain" })).toBeChecked();

  await page.getByRole("button", { name: "Next", exact: true }).click();
  await expect(page.getByText("Question 2 of 2")).toBeVisible();
  await page.getByRole("radio", { name: "False" }).check();
  await page.getByRole("button", { name: "Check and submit" }).click();
  await expect(page.getByText("2 of 2 questions answered.")).toBeVisible();
  await quiz.submitAnswers(page);
  await expect(page.getByText("1.75 of 2.00 points")).toBeVisible();
}

/** The quiz that goes one way and asks for certainty, up to its result. */
export async function goOneWay(page: Page): Promise<void> {
  await page.goto(`${MODULE}/once-through`);
  await expect(page.getByText("cannot come back to it")).toBeVisible();
  await expect(page.getByText("what is not submitted by then is not marked")).toBeVisible();
  await quiz.startQuiz(page, `${MODULE}/once-through`);
  const first = page.url();

  // Left blank only after being asked.
  await goFurther(page).click();
  await expect(page.getByText("You have not answered this question")).toBeVisible();
  await page.getByRole("radio", { name: "Oil that is pressed" }).check();
  await page.getByRole("radio", { name: /^Certain/ }).check();
  await goFurther(page).click();
  await expect(page.getByText("Question 2 of 3")).toBeVisible();

  // Neither back nor ahead.
  await expect(page.getByRole("button", { name: "Previous" })).toHaveCount(0);
  for (const address of [first, first.replace(/1$/, "3")]) {
    await page.goto(address);
    await expect(page.getByText("Question 2 of 3")).toBeVisible();
    await expect(page.getByText("This is where you are.")).toBeVisible();
  }
  await page.getByRole("radio", { name: "True" }).check();
  await page.getByRole("radio", { name: /^Not certain/ }).check();
  await goFurther(page).click();
  await expect(page.getByText("Question 3 of 3")).toBeVisible();
  await page.getByRole("button", { name: "Check and submit" }).click();
  await expect(page.getByText("2 of 3 questions answered.")).toBeVisible();
  await quiz.submitAnswers(page);
  await expect(page.getByText("1.00 of 3.00 points")).toBeVisible();
  await page.getByRole("link", { name: "Review your answers" }).click();
  await expect(page.getByText("You said: certain.")).toBeVisible();
}
