import type { Page } from "@playwright/test";
import type { ModuleContent } from "~/core/modules/module-content";
import { keyResponse } from "~/core/questions/key-response";
import { newPerson, signIn, signUp } from "../support/account-pages";
import { byPointer } from "../support/by-pointer";
import { answerWith } from "../support/hand";
import { answerChecks, finishLesson } from "../support/lesson-pages";
import { moduleFromFiles } from "../support/module-bank";
import { expect, test } from "../support/quiet-test";
import * as quiz from "../support/quiz-pages";

const MODULE = "/modules/russia-dprk-treaty";

test("A guest reads, answers, signs up, and finds it all in another browser", async ({
  page,
  newVisitor,
}) => {
  const content = await moduleFromFiles("russia-dprk-treaty");

  await test.step("reads the first lesson and answers its checks", async () => {
    await page.goto("/");
    await page.getByRole("link", { name: content.module.title }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(content.module.title);
    await page.getByRole("link", { name: "Begin with the first lesson" }).click();
    await answerChecks(page, { content, lessonId: "the-visit-and-the-treaty" });
    await finishLesson(page);
    await expect(page).toHaveURL(`${MODULE}/lessons/reading-article-4`);
  });

  const result = await test.step("takes Provisions, leaving the last question open", async () => {
    await page.getByRole("link", { name: content.module.title }).click();
    await page.getByRole("link", { name: "Provisions" }).click();
    await page.getByRole("button", { name: "Start the quiz" }).click();
    return takeQuiz(page, content);
  });

  await test.step("sees the result, explained with its passages", async () => {
    await expect(page.getByText(`${result.earned} of ${result.possible} points`)).toBeVisible();
    await expect(page.getByText("Passed: the pass mark is 70 %.")).toBeVisible();
    await page.getByRole("link", { name: "Review your answers" }).click();
    const first = page.getByRole("region", { name: "Question 1", exact: true });
    await expect(first.locator(".verdict")).toHaveText("✓ Right");
    await expect(first.locator(".explanation")).toContainText(result.explanation);
    await first
      .getByRole("link", { name: /^passage/ })
      .first()
      .click();
    await expect(page.getByRole("heading", { level: 1, name: /^Passage/ })).toBeVisible();
  });

  const person = newPerson("Ada");
  await test.step("signs up", () => signUp(page, person));

  await test.step("finds it all in another browser by signing in", async () => {
    const other = await newVisitor();
    await signIn(other, person);
    await other.goto(MODULE);
    await expect(other.getByText("1 of 8 lessons read, 1 of 5 quizzes passed")).toBeVisible();
    await other.getByRole("link", { name: "Provisions" }).click();
    await other.getByRole("link", { name: "Attempt 1" }).click();
    await expect(other.getByText(`${result.earned} of ${result.possible} points`)).toBeVisible();
    await other.goto("/progress");
    await expect(other.getByText("1 of 8 lessons read.")).toBeVisible();
    await expect(other.getByRole("link", { name: "Provisions", exact: true })).toBeVisible();
  });
});

/** Answers all questions but the last rightly and submits; tells what that should earn. */
async function takeQuiz(page: Page, content: ModuleContent) {
  const of = await quiz.questionCount(page);
  let earned = 0;
  let possible = 0;
  let explanation = "";
  for (let position = 1; position <= of; position += 1) {
    const question = await quiz.shownQuestion(page, content);
    possible += question.points;
    if (position === 1) explanation = firstSentence(question.explanation);
    if (position < of) {
      const scope = quiz.questionForm(page);
      await answerWith(byPointer, { scope, question, response: keyResponse(question) });
      await quiz.expectSaved(page);
      earned += question.points;
    }
    await quiz.goOn(page, { position, of });
  }
  await expect(page.getByText(`${of - 1} of ${of} questions answered.`)).toBeVisible();
  await quiz.submitAnswers(page);
  return { earned: earned.toFixed(2), possible: possible.toFixed(2), explanation };
}

function firstSentence(text: string): string {
  return text.replaceAll("*", "").split(/(?<=\.)\s/)[0] ?? "";
}
