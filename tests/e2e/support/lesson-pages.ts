import { expect, type Page } from "@playwright/test";
import type { ModuleContent } from "~/core/modules/module-content";
import { askedCheck } from "~/core/modules/public-check";
import { keyResponse } from "~/core/questions/key-response";
import { byPointer } from "./by-pointer";
import { answerWith } from "./hand";
import { questionWithId } from "./module-bank";

/** Answers every check of the lesson on the screen rightly, and sees that said. */
export async function answerChecks(
  page: Page,
  { content, lessonId }: { content: ModuleContent; lessonId: string },
): Promise<void> {
  const lesson = content.lessons.find(({ id }) => id === lessonId);
  for (const id of lesson?.checks ?? []) {
    const question = askedCheck(questionWithId(content, id));
    const scope = page.locator(`#check-${id}`);
    await answerWith(byPointer, { scope, question, response: keyResponse(question) });
    await scope.getByRole("button", { name: "Check my answer" }).click();
    await expect(scope.locator(".verdict")).toHaveText("✓ Right");
    await expect(scope.getByText("Rests on")).toBeVisible();
  }
}

/** Finishes the lesson on the screen; ends on the next lesson or the module's page. */
export async function finishLesson(page: Page): Promise<void> {
  const from = page.url();
  await page.getByRole("button", { name: /^Finish/ }).click();
  await expect(page).not.toHaveURL(from);
}
