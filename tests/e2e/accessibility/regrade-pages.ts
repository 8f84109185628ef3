import { expect, type Page } from "@playwright/test";
import type { SitePage } from "./site-page";

const MODULE = "/modules/every-kind/manage";

const regrade = (name: string, before?: (page: Page) => Promise<void>): SitePage => ({
  name,
  route: "routes/manage/quiz-regrade.tsx",
  who: "learner",
  path: () => `${MODULE}/quizzes/every-kind/regrade`,
  ...(before ? { before } : {}),
});

/** Where the marks of a quiz are given anew, and an amendment is withdrawn. */
export const REGRADE_PAGES: readonly SitePage[] = [
  regrade("regrade"),
  regrade("a dry run without a change", async (page) => {
    await page.getByLabel("Reason").fill("To see whether anything changes.");
    await page.getByRole("button", { name: "Show what would change" }).click();
    await expect(page.getByText("Nothing would change.")).toBeVisible();
  }),
  {
    name: "amendment",
    route: "routes/manage/amendment.tsx",
    who: "learner",
    path: ({ amended }) => `${amended}/amendment`,
  },
];
