import type { Page } from "@playwright/test";
import { expect, test } from "../support/quiet-test";
import * as quiz from "../support/quiz-pages";

const PROVISIONS = "/modules/russia-dprk-treaty/quizzes/provisions";

test("A second try brings only questions that were not seen in the first", async ({ page }) => {
  const first = await lookThrough(page);
  const second = await lookThrough(page);
  expect(first).toHaveLength(12);
  expect(second).toHaveLength(12);
  expect(second.filter((stem) => first.includes(stem))).toEqual([]);

  await page.goto(PROVISIONS);
  await expect(page.getByRole("link", { name: /^Attempt \d$/ })).toHaveText([
    "Attempt 2",
    "Attempt 1",
  ]);
});

/** Sees every question of an attempt, answers none, submits. */
async function lookThrough(page: Page): Promise<string[]> {
  await quiz.startQuiz(page, PROVISIONS);
  const of = await quiz.questionCount(page);
  const stems: string[] = [];
  for (let position = 1; position <= of; position += 1) {
    stems.push(await quiz.shownStem(page));
    await quiz.goOn(page, { position, of });
  }
  await quiz.submitAnswers(page);
  await expect(page.getByText("0.00 of 12.00 points")).toBeVisible();
  return stems;
}
