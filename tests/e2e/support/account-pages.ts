import { expect, type Page } from "@playwright/test";

export interface Person {
  name: string;
  email: string;
  password: string;
}

/** Somebody whom no other test knows. */
export function newPerson(name: string): Person {
  const email = `${name.toLowerCase()}-${crypto.randomUUID()}@example.org`;
  return { name, email, password: "four quiet harbour lamps" };
}

/** Makes an account and signs in with it, as the pages lead; at another server when one is given. */
export async function signUp(
  page: Page,
  { name, email, password }: Person,
  origin = "",
): Promise<void> {
  await page.goto(`${origin}/sign-up`);
  await page.getByLabel("Name").fill(name);
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Create the account" }).click();
  await expect(page.getByRole("heading", { name: "Now sign in" })).toBeVisible();
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expectSignedIn(page, name);
}

export async function signIn(page: Page, { name, email, password }: Person): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expectSignedIn(page, name);
}

async function expectSignedIn(page: Page, name: string): Promise<void> {
  const main = page.getByRole("navigation", { name: "Main" });
  await expect(main.getByRole("link", { name })).toBeVisible();
}
