import { dirname } from "node:path";
import { expect, type Page } from "@playwright/test";
import { newPerson, signUp } from "./account-pages";
import { appointOwner } from "./appoint-owner";
import type { OwnServer } from "./own-server";

export const WRITTEN = "/modules/every-kind/quizzes/written";
export const ESSAY =
  "It should stay: the log tells of a clock that froze.\n\nThe oil is another matter.";

/** Somebody who may mark the essays of the module, signed in at this page. */
export async function signUpMarker(page: Page, server: OwnServer): Promise<void> {
  const person = newPerson("Marker");
  await signUp(page, person, server.origin);
  const { origin, databaseFile } = server;
  const place = { origin, dataDir: dirname(databaseFile) };
  await appointOwner(place, { email: person.email, moduleId: "every-kind" });
}

/** What the page says of the points while levels are chosen. */
export const pointsShown = (page: Page) => page.locator("output.mark-points");

export const level = (page: Page, criterion: string, name: RegExp) =>
  page.getByRole("group", { name: criterion }).getByRole("radio", { name });

/** The learner's result after submitting, while the essay waits. */
export async function expectWaiting(page: Page): Promise<void> {
  await expect(page.getByText("1 answer waits for a person’s marking.")).toBeVisible();
  await expect(page.getByText("So far 1.00 of 2.00 points of the rest.")).toBeVisible();
}
