import type { Page } from "@playwright/test";
import { expect, test } from "../support/quiet-test";

const LESSON = "/modules/russia-dprk-treaty/lessons/the-visit-and-the-treaty";

test("Pages are light or dark as the system is, without a reload", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(LESSON);
  const light = await brightness(page);
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await brightness(page);
  expect(light.paper).toBeGreaterThan(200);
  expect(light.ink).toBeLessThan(80);
  expect(dark.paper).toBeLessThan(60);
  expect(dark.ink).toBeGreaterThan(180);
});

test("A printed lesson leaves the way around out and keeps the text", async ({ page }) => {
  await page.goto(LESSON);
  const around = [
    page.getByRole("navigation", { name: "Main" }),
    page.getByRole("navigation", { name: "Lessons" }),
    page.getByRole("contentinfo"),
  ];
  for (const part of around) await expect(part).toBeVisible();
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  for (const part of around) await expect(part).toBeHidden();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("heading", { name: "A model from 1961" })).toBeVisible();
  // Paper is white, whatever the screen is.
  expect((await brightness(page)).ink).toBeLessThan(80);
});

/** How bright the page and its text are, from 0 to 255. */
async function brightness(page: Page): Promise<{ paper: number; ink: number }> {
  return page.evaluate(() => {
    const mean = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map(Number);
      return (red + green + blue) / 3;
    };
    const { color, backgroundColor } = getComputedStyle(document.documentElement);
    return { paper: mean(backgroundColor), ink: mean(color) };
  });
}
