import { expect, type Page } from "@playwright/test";
import type { ModuleContent } from "~/core/modules/module-content";
import type { Question } from "~/core/questions/question";
import { questionWithStem } from "./module-bank";

export const saveState = (page: Page) => page.getByRole("status");

export const questionForm = (page: Page) => page.locator("form.question");

/** The button of the list that leads to a question; its name says how that question stands. */
export const questionButton = (page: Page, position: number, state: string) =>
  page.getByRole("button", { name: new RegExp(`^Question ${position} ?, ${state}$`) });

/** Starts an attempt, or the next one, from the quiz's own page; ends on its first question. */
export async function startQuiz(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.getByRole("button", { name: /^(Start the quiz|Try again)$/ }).click();
  await expect(page.getByText(/^Question 1 of/)).toBeVisible();
}

export async function shownStem(page: Page): Promise<string> {
  return (await questionForm(page).locator(".stem").textContent()) ?? "";
}

export async function shownQuestion(page: Page, content: ModuleContent): Promise<Question> {
  return questionWithStem(content, await shownStem(page));
}

/** Waits until the server has said that the answer on the screen is safe. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(saveState(page)).toHaveText(/^Saved \d\d:\d\d$/);
}

/** Goes on from question `position`: to the next one, or after the last to the check. */
export async function goOn(page: Page, { position, of }: { position: number; of: number }) {
  if (position < of) {
    await page.getByRole("button", { name: "Next", exact: true }).click();
    await expect(page.getByText(`Question ${position + 1} of ${of}`)).toBeVisible();
  } else {
    await page.getByRole("button", { name: "Check and submit" }).click();
    await expect(page.getByRole("heading", { name: "Check before you submit" })).toBeVisible();
  }
}

/** Submits from the page that checks before submitting; ends on the result. */
export async function submitAnswers(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Submit my answers" }).click();
  await expect(page).toHaveURL(/\/result$/);
}

/** How many questions the attempt on the screen has. */
export async function questionCount(page: Page): Promise<number> {
  const words = await page.getByText(/^Question \d+ of \d+$/).textContent();
  return Number(words?.split(" ").at(-1));
}
