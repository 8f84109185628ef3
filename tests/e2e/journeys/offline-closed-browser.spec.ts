import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EVERY_KIND } from "../support/every-kind-quiz";
import { expect, test } from "../support/quiet-test";
import * as quiz from "../support/quiz-pages";

test("A browser that is closed with unsent answers sends them when it is opened again", async ({
  playwright,
  launchOptions,
  baseURL,
}) => {
  const profile = mkdtempSync(join(tmpdir(), "treatise-profile-"));
  const open = () =>
    playwright.chromium.launchPersistentContext(profile, {
      ...launchOptions,
      ...(baseURL && { baseURL }),
    });
  const before = await open();
  const page = await before.newPage();
  await quiz.startQuiz(page, EVERY_KIND);
  await page.goto(page.url().replace(/\d+$/, "7"));
  const address = page.url();
  await before.setOffline(true);
  await page.getByRole("textbox").fill("whale oil");
  await expect(quiz.saveState(page)).toHaveText("Saved on this device, not sent yet");
  await before.close();

  const after = await open();
  const home = await after.newPage();
  await home.goto("/");
  await expect(home.getByText("Answers of an attempt are still on this device.")).toBeVisible();
  await home.goto(address);
  await expect(home.getByRole("textbox")).toHaveValue("whale oil");
  await quiz.expectSaved(home);
  await home.goto("/");
  await expect(home.getByRole("heading", { name: "Modules" })).toBeVisible();
  await expect(home.getByText("Answers of an attempt")).toHaveCount(0);
  await after.close();
  rmSync(profile, { recursive: true, force: true });
});
