import { byKeyboard } from "../support/by-keyboard";
import { answerTo, EVERY_KIND_CASES } from "../support/every-kind-quiz";
import { answerWith } from "../support/hand";
import { expectFocusAtContent, pressWithKey, tabTo } from "../support/keyboard";
import { moduleFromFiles } from "../support/module-bank";
import { expect, test } from "../support/quiet-test";
import * as quiz from "../support/quiz-pages";

const OF = EVERY_KIND_CASES.length;

for (const way of ["right", "wrong"] as const) {
  test(`The whole quiz by keyboard alone, every answer ${way}`, async ({ page }) => {
    // Thirteen questions and their reviews, key by key.
    test.setTimeout(120_000);
    const content = await moduleFromFiles("every-kind");

    await test.step("finds the quiz and starts it", async () => {
      await page.goto("/");
      await pressWithKey(page, page.getByRole("link", { name: "The lighthouse", exact: true }));
      await expectFocusAtContent(page);
      await pressWithKey(page, page.getByRole("link", { name: "Every kind", exact: true }));
      await expectFocusAtContent(page);
      await pressWithKey(page, page.getByRole("button", { name: "Start the quiz" }));
    });

    for (const [index, one] of EVERY_KIND_CASES.entries()) {
      await test.step(`answers ${one.id}`, async () => {
        const position = index + 1;
        await expect(page.getByText(`Question ${position} of ${OF}`)).toBeVisible();
        await expectFocusAtContent(page);
        const scope = quiz.questionForm(page);
        const question = await quiz.shownQuestion(page, content);
        expect(question.id).toBe(one.id);
        await answerWith(byKeyboard, { scope, question, response: answerTo(one, way, question) });
        await quiz.expectSaved(page);
        const forward = position < OF ? "Next" : "Check and submit";
        await pressWithKey(page, page.getByRole("button", { name: forward, exact: true }));
      });
    }

    await test.step("submits and reads the result", async () => {
      await expect(page.getByText(`${OF} of ${OF} questions answered.`)).toBeVisible();
      await expectFocusAtContent(page);
      await pressWithKey(page, page.getByRole("button", { name: "Submit my answers" }), "Space");
      await expect(page).toHaveURL(/\/result$/);
      await expectFocusAtContent(page);
      const score = way === "right" ? "13.00 of 13.00 points" : "1.92 of 13.00 points";
      await expect(page.getByText(score, { exact: true })).toBeVisible();
      await pressWithKey(page, page.getByRole("link", { name: "Review your answers" }));
      await expectFocusAtContent(page);
    });

    for (const [index, { id, earned, working }] of EVERY_KIND_CASES.entries()) {
      await test.step(`reads how ${id} was marked`, async () => {
        const review = page.getByRole("region", { name: `Question ${index + 1}`, exact: true });
        const points = way === "right" ? "1.00" : earned;
        await expect(review.getByText(`${points} of 1.00 points`)).toBeVisible();
        await tabTo(page, review.getByText("How the mark came about"));
        await page.keyboard.press("Enter");
        if (way === "wrong") await expect(review.getByText(working)).toBeVisible();
      });
    }
  });
}
