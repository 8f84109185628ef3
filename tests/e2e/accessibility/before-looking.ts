import { expect, type Page } from "@playwright/test";

/** Presses a button. */
export const press = (name: string) => async (page: Page) => {
  await page.getByRole("button", { name, exact: true }).click();
};

/** Sends a form that lacks something. */
export const problemsShown = (button: string) => async (page: Page) => {
  await press(button)(page);
  await expect(page.getByRole("heading", { name: "Please check the form" })).toBeVisible();
};
