import { expect, type Page } from "@playwright/test";
import { press } from "./before-looking";
import type { SitePage } from "./site-page";

const MODULE = "/modules/every-kind";
const MANAGE = `${MODULE}/manage`;
const QUESTION = `${MANAGE}/questions/named`;

const owner = (name: string, path: string, file: string): SitePage => ({
  name,
  route: `routes/manage/${file}.tsx`,
  who: "learner",
  path: () => path,
});

const report = async (page: Page) => {
  await page.getByText("Something is wrong with this question").first().click();
  await page.getByLabel("What is wrong?").fill("The answer is not in the lesson.");
  await press("Send the report")(page);
  await expect(page.getByText("Not answered yet.").first()).toBeVisible();
};

const changePoints = (points: string) => async (page: Page) => {
  await page.getByText("Its points").click();
  const section = page.getByRole("group").filter({ hasText: "Its points" });
  await section.getByLabel("Points").fill(points);
  await section.getByLabel("Reason").fill("It asks for more than the others.");
  await section.getByRole("button", { name: "Preview" }).click();
  await expect(page.getByRole("heading", { name: /^(Preview|Not published yet)/ })).toBeVisible();
};

/** Where questions are reported, looked after and mended. */
export const REPORT_PAGES: readonly SitePage[] = [
  {
    name: "report of a question",
    route: "routes/reports/question-report.tsx",
    who: "learner",
    path: ({ running }) => `${running}/questions/1/report`,
  },
  {
    name: "report of a check",
    route: "routes/reports/check-report.tsx",
    who: "visitor",
    path: () => `${MODULE}/lessons/the-lamp/checks/check-oil/report`,
  },
  {
    name: "reported question",
    route: "routes/attempts/question.tsx",
    who: "learner",
    path: ({ running }) => `${running}/questions/7`,
    before: report,
  },
  {
    name: "reported check",
    route: "routes/modules/lesson.tsx",
    who: "visitor",
    path: () => `${MODULE}/lessons/the-lamp`,
    before: report,
  },
  {
    name: "reports of a learner without one",
    route: "routes/reports/reports.tsx",
    who: "visitor",
    path: () => "/reports",
  },
  owner("overview of an owned module", MANAGE, "manage"),
  owner("reports of an owned module", `${MANAGE}/reports`, "reports"),
  owner("question of an owned module", QUESTION, "question"),
  owner("accepting an answer", `${QUESTION}/accept?part=text&answer=fish+oil`, "accept-answer"),
  owner("mending a question", `${QUESTION}/mend`, "mend-question"),
  {
    ...owner("mending a question, previewed", `${QUESTION}/mend`, "mend-question"),
    before: changePoints("2"),
  },
  {
    ...owner("mending a question with problems", `${QUESTION}/mend`, "mend-question"),
    before: changePoints("many"),
  },
  owner("editing a question as text", `${QUESTION}/edit`, "edit-question"),
];
