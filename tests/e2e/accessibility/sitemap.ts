import { expect } from "@playwright/test";
import { newPerson } from "../support/account-pages";
import { EVERY_KIND, EVERY_KIND_CASES } from "../support/every-kind-quiz";
import { press, problemsShown } from "./before-looking";
import { ESSAY_PAGES } from "./essay-pages";
import { REGRADE_PAGES } from "./regrade-pages";
import { REPORT_PAGES } from "./report-pages";
import type { SitePage } from "./site-page";
import { STATISTICS_PAGES } from "./statistics-pages";

const TREATY = "/modules/russia-dprk-treaty";

const lesson = (id: string, name: string): SitePage => ({
  name,
  route: "routes/modules/lesson.tsx",
  who: "learner",
  path: () => `${TREATY}/lessons/${id}`,
});

const question = (position: number): SitePage => ({
  name: `question ${position}`,
  route: "routes/attempts/question.tsx",
  who: "learner",
  path: ({ running }) => `${running}/questions/${position}`,
});

const account = (name: string, who: SitePage["who"] = "visitor") => ({
  name,
  route: `routes/account/${name}.tsx`,
  who,
  path: () => `/${name}`,
});

const HOME = { route: "routes/home.tsx", path: () => "/" };
const PROGRESS = { route: "routes/progress.tsx", path: () => "/progress" };
const SEARCH = { route: "routes/search.tsx", who: "visitor" } as const;
const MODULE = { route: "routes/modules/module.tsx", path: () => TREATY };

/** Every page of app/routes.ts, with the states in which it looks different. */
export const SITE_PAGES: readonly SitePage[] = [
  { name: "home", who: "visitor", ...HOME },
  { name: "home of a learner", who: "learner", ...HOME },
  { name: "search", ...SEARCH, path: () => "/search" },
  { name: "search with results", ...SEARCH, path: () => "/search?q=treaty" },
  { name: "search without results", ...SEARCH, path: () => "/search?q=zzzz" },
  { name: "marking", route: "routes/marking.tsx", who: "visitor", path: () => "/marking" },
  { name: "progress of a visitor", who: "visitor", ...PROGRESS },
  { name: "progress", who: "learner", ...PROGRESS },

  { name: "module", who: "visitor", ...MODULE },
  { name: "module of a learner", who: "learner", ...MODULE },
  lesson("the-visit-and-the-treaty", "lesson with a timeline"),
  lesson("why-north-korea-wants-it", "lesson with two-way flows"),
  lesson("article-10-and-other-fields", "lesson with a map"),
  {
    name: "lesson with an answered check",
    route: "routes/modules/lesson.tsx",
    who: "learner",
    path: () => "/modules/every-kind/lessons/the-lamp",
    before: async (page) => {
      await page.getByRole("radio", { name: "Whale oil" }).check();
      await press("Check my answer")(page);
      await expect(page.getByText("Not right")).toBeVisible();
    },
  },
  {
    name: "passages",
    route: "routes/modules/passages.tsx",
    who: "visitor",
    path: () => `${TREATY}/passages`,
  },
  {
    name: "passage",
    route: "routes/modules/passage.tsx",
    who: "visitor",
    path: () => `${TREATY}/passages/B1`,
  },
  {
    name: "glossary",
    route: "routes/modules/glossary.tsx",
    who: "visitor",
    path: () => `${TREATY}/glossary`,
  },
  {
    name: "quiz",
    route: "routes/modules/quiz.tsx",
    who: "visitor",
    path: () => `${TREATY}/quizzes/final`,
  },
  {
    name: "quiz with tries",
    route: "routes/modules/quiz.tsx",
    who: "learner",
    path: () => EVERY_KIND,
  },

  ...EVERY_KIND_CASES.map((_, index) => question(index + 1)),
  {
    name: "check before submitting",
    route: "routes/attempts/submit.tsx",
    who: "learner",
    path: ({ running }) => `${running}/submit`,
  },
  {
    name: "result",
    route: "routes/attempts/result.tsx",
    who: "learner",
    path: ({ submitted }) => `${submitted}/result`,
  },
  {
    name: "review",
    route: "routes/attempts/review.tsx",
    who: "learner",
    path: ({ submitted }) => `${submitted}/review`,
  },
  {
    name: "all answers of an attempt",
    route: "routes/attempts/history.tsx",
    who: "learner",
    path: ({ submitted }) => `${submitted}/history`,
  },
  {
    name: "attempts at a module, for the owner",
    route: "routes/manage/attempts.tsx",
    who: "learner",
    path: () => "/modules/every-kind/manage/attempts",
  },
  {
    name: "a learner's attempt, for the owner",
    route: "routes/manage/attempt.tsx",
    who: "learner",
    path: ({ submitted }) => `/modules/every-kind/manage${submitted}`,
  },
  ...ESSAY_PAGES,
  ...STATISTICS_PAGES,
  ...REGRADE_PAGES,
  ...REPORT_PAGES,

  account("sign-in"),
  { ...account("sign-in"), name: "sign-in with problems", before: problemsShown("Sign in") },
  account("sign-up"),
  {
    ...account("sign-up"),
    name: "sign-up with problems",
    before: problemsShown("Create the account"),
  },
  {
    ...account("sign-up"),
    name: "signed up",
    before: async (page) => {
      const { name, email, password } = newPerson("Niels");
      await page.getByLabel("Name").fill(name);
      await page.getByLabel("E-mail address").fill(email);
      await page.getByLabel("Password", { exact: true }).fill(password);
      await press("Create the account")(page);
      await expect(page.getByRole("heading", { name: "Now sign in" })).toBeVisible();
    },
  },
  account("sign-out", "learner"),
  account("forgot-password"),
  {
    ...account("forgot-password"),
    name: "asked for a new password",
    before: async (page) => {
      await page.getByLabel("E-mail address").fill(newPerson("Nobody").email);
      await press("Send the link")(page);
      await expect(page.getByRole("heading", { name: "Look into your mail" })).toBeVisible();
    },
  },
  { ...account("reset-password"), path: ({ resetPath }) => resetPath },
  { ...account("reset-password"), name: "dead link to a new password", status: 410 },
  account("account", "learner"),
  account("mailbox"),
  { name: "no such page", route: null, who: "visitor", path: () => "/nowhere", status: 404 },
];
