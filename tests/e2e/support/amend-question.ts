import { expect, type Page } from "@playwright/test";

/** Mends the explanation of a question in the browser, as its module's owner; marks stay as they are. */
export async function amendExplanation(page: Page, questionPath: string): Promise<void> {
  await page.goto(`${questionPath}/edit`);
  const text = page.getByLabel("The question");
  const written = await text.inputValue();
  await text.fill(written.replace(/^explanation: /m, "explanation: Put otherwise. "));
  await page.getByLabel("Reason").fill("It was hard to read.");
  await page.getByRole("button", { name: "Check and preview" }).click();
  await expect(page.getByText("This changes no mark.")).toBeVisible();
  await page.getByRole("button", { name: "Publish it" }).click();
  await expect(page.getByText("Published: learners meet the mended question")).toBeVisible();
}
