import { byPointer } from "../support/by-pointer";
import { answerTo, EVERY_KIND, EVERY_KIND_CASES } from "../support/every-kind-quiz";
import { answerWith } from "../support/hand";
import { moduleFromFiles } from "../support/module-bank";
import { expect, test } from "../support/quiet-test";
import * as quiz from "../support/quiz-pages";

const OF = EVERY_KIND_CASES.length;

for (const way of ["right", "wrong"] as const) {
  test(`The quiz without scripts, every answer ${way}`, async ({ page }) => {
    const content = await moduleFromFiles("every-kind");
    await quiz.startQuiz(page, EVERY_KIND);

    for (const [index, one] of EVERY_KIND_CASES.entries()) {
      await test.step(`answers ${one.id}`, async () => {
        const scope = quiz.questionForm(page);
        const question = await quiz.shownQuestion(page, content);
        expect(question.id).toBe(one.id);
        await answerWith(byPointer, { scope, question, response: answerTo(one, way, question) });
        await quiz.goOn(page, { position: index + 1, of: OF });
      });
    }

    await expect(page.getByText(`${OF} of ${OF} questions answered.`)).toBeVisible();
    await quiz.submitAnswers(page);
    const score = way === "right" ? "13.00 of 13.00 points" : "1.92 of 13.00 points";
    await expect(page.getByText(score, { exact: true })).toBeVisible();
    await page.getByRole("link", { name: "Review your answers" }).click();
    for (const [index, { earned, working }] of EVERY_KIND_CASES.entries()) {
      const review = page.getByRole("region", { name: `Question ${index + 1}`, exact: true });
      const points = way === "right" ? "1.00" : earned;
      await expect(review.getByText(`${points} of 1.00 points`)).toBeVisible();
      await review.getByText("How the mark came about").click();
      if (way === "wrong") await expect(review.getByText(working)).toBeVisible();
    }
  });
}

test("Flags, changed and cleared answers without scripts", async ({ page }) => {
  await quiz.startQuiz(page, EVERY_KIND);
  const coal = page.getByRole("radio", { name: "Coal from the cellar" });

  await coal.check();
  await page.getByRole("button", { name: "Flag for later" }).click();
  await expect(page.getByRole("button", { name: "Remove the flag" })).toBeVisible();
  await expect(coal).toBeChecked();

  await quiz.questionButton(page, OF, "not answered").click();
  await page.getByRole("button", { name: "Check and submit" }).click();
  await expect(page.getByText(`1 of ${OF} questions answered.`)).toBeVisible();
  const flagged = page
    .getByRole("region")
    .or(page.locator("section"))
    .filter({
      has: page.getByRole("heading", { name: "Flagged" }),
    });
  await flagged.getByRole("link", { name: "Question 1" }).click();

  await page.getByRole("button", { name: "Clear my answer" }).click();
  await expect(coal).not.toBeChecked();
  await expect(quiz.questionButton(page, 1, "not answered, flagged")).toBeVisible();
});

test("A lesson and its checks without scripts", async ({ page }) => {
  await page.goto("/modules/every-kind/lessons/the-lamp");
  const check = page.locator("#check-check-oil");
  await check.getByRole("radio", { name: "Whale oil" }).check();
  await check.getByRole("button", { name: "Check my answer" }).click();
  await expect(check.locator(".verdict")).toHaveText("✗ Not right");
  await expect(check.getByRole("radio", { name: "Whale oil" })).toBeChecked();
  await page.getByRole("button", { name: "Finish the lessons" }).click();
  await expect(page.getByText("1 of 1 lessons read")).toBeVisible();
});
