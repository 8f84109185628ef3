import { newPerson, signIn, signUp } from "../support/account-pages";
import { anotherDevice, unsentOnDevice } from "../support/another-device";
import { EVERY_KIND } from "../support/every-kind-quiz";
import { expect, test } from "../support/quiet-test";
import * as quiz from "../support/quiz-pages";

test("Signed out in another tab: nothing is lost, nobody else sees it, and signing in sends it", async ({
  page,
  context,
  browser,
  troubles,
}) => {
  troubles.expect(/40[14]/);
  const person = newPerson("Asta");
  await signUp(page, person);
  await quiz.startQuiz(page, EVERY_KIND);
  const question = page.url();
  const other = await context.newPage();
  await other.goto("/sign-out");
  await other.getByRole("main").getByRole("button", { name: "Sign out" }).click();
  await expect(other.getByRole("link", { name: "Sign in" })).toBeVisible();

  await page.getByRole("radio", { name: "Gas from the town" }).check();
  await expect(quiz.saveState(page)).toContainText("Could not save: you are signed out.");
  expect(await unsentOnDevice(page)).toBe(1);

  // Somebody else takes the device.
  await signUp(other, newPerson("Bodil"));
  await other.goto("/");
  await expect(other.getByRole("heading", { name: "Modules" })).toBeVisible();
  await expect(other.getByText("still on this device")).toHaveCount(0);
  await other.goto(question);
  await expect(other.getByRole("heading", { name: "There is no such page" })).toBeVisible();
  await page.getByRole("radio", { name: "Coal from the cellar" }).check();
  await expect(quiz.saveState(page)).toContainText("signed in as somebody else");
  expect(await unsentOnDevice(page)).toBe(1);
  await other.goto("/sign-out");
  await other.getByRole("main").getByRole("button", { name: "Sign out" }).click();
  await expect(other.getByRole("link", { name: "Sign in" })).toBeVisible();

  await quiz.saveState(page).getByRole("link", { name: "Sign in again" }).click();
  await page.getByLabel("E-mail address").fill(person.email);
  await page.getByLabel("Password", { exact: true }).fill(person.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(question);
  await expect(page.getByRole("radio", { name: "Coal from the cellar" })).toBeChecked();
  await quiz.expectSaved(page);
  expect(await unsentOnDevice(page)).toBe(0);

  const elsewhere = await anotherDevice(browser, context);
  await elsewhere.goto(question);
  await expect(elsewhere.getByRole("radio", { name: "Coal from the cellar" })).toBeChecked();
});

test("Signing in again in another tab is enough", async ({ page, context, troubles }) => {
  troubles.expect(/40[14]/);
  const person = newPerson("Carla");
  await signUp(page, person);
  await quiz.startQuiz(page, EVERY_KIND);
  const session = (await context.cookies()).find(({ name }) => name.includes("session_token"));
  await context.clearCookies();
  await page.getByRole("radio", { name: "Gas from the town" }).check();
  await expect(quiz.saveState(page)).toContainText("Could not save: you are signed out.");
  expect(session).toBeDefined();

  const other = await context.newPage();
  await signIn(other, person);
  await page.bringToFront();
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await quiz.expectSaved(page);
});
