import type { Browser, BrowserContextOptions, Page } from "@playwright/test";
import { newPerson, type Person, signUp } from "../support/account-pages";
import { amendExplanation } from "../support/amend-question";
import { appointOwner } from "../support/appoint-owner";
import { ESSAY, WRITTEN } from "../support/essay-pages";
import { EVERY_KIND } from "../support/every-kind-quiz";
import { learnersAttend } from "../support/learners-attend";
import { finishLesson } from "../support/lesson-pages";
import { test as quietTest } from "../support/quiet-test";
import * as quiz from "../support/quiz-pages";

/** Where the server of the journeys keeps its data: as in playwright.config.ts. */
const DATA_DIR = process.env.E2E_DATA_DIR ?? ".cache/e2e-data";

/** Each worker mends a question of its own: two at once would be in each other's way. */
const AMENDED = ["statement", "several"];

/** Somebody who has done a little of everything and owns the module “Every kind”: every page has something to show. */
export interface PreparedLearner {
  person: Person;
  storageState: Exclude<BrowserContextOptions["storageState"], string | undefined>;
  /** The path of an attempt with an answered and a flagged question. */
  running: string;
  /** The path of a submitted attempt. */
  submitted: string;
  /** The path of a submitted attempt with an essay that waits to be marked. */
  waiting: string;
  /** The path of a running attempt at the same quiz. */
  writing: string;
  /** The owner's path of a question that was mended in the browser. */
  amended: string;
  /** The path of a letter's link to choose a new password, not followed yet. */
  resetPath: string;
}

/** A test for which a learner has been prepared, once for each worker. */
export const test = quietTest.extend<object, { learner: PreparedLearner }>({
  learner: [
    async ({ browser }, use, { project, parallelIndex }) => {
      const question = AMENDED[parallelIndex % AMENDED.length] ?? "";
      await use(await prepare(browser, { baseURL: project.use.baseURL ?? "", question }));
    },
    { scope: "worker" },
  ],
});

interface Wanted {
  baseURL: string;
  question: string;
}

async function prepare(browser: Browser, { baseURL, question }: Wanted): Promise<PreparedLearner> {
  const context = await browser.newContext({ baseURL });
  const page = await context.newPage();
  const person = newPerson("Mary");
  await signUp(page, person);
  await page.goto("/modules/russia-dprk-treaty/lessons/the-visit-and-the-treaty");
  await finishLesson(page);
  // Two tries, so that there is a line of marks over time.
  await submitOneAnswer(page, "Coal from the cellar");
  const submitted = await submitOneAnswer(page, "Oil that is pressed");
  const running = await beginOneMore(page);
  const waiting = await submitEssay(page);
  await quiz.startQuiz(page, WRITTEN);
  const writing = attemptOf(page);
  await appointOwner(
    { origin: baseURL, dataDir: DATA_DIR },
    { email: person.email, moduleId: "every-kind" },
  );
  await learnersAttend(
    { origin: baseURL, dataDir: DATA_DIR },
    { moduleId: "every-kind", quizId: "every-kind", learners: 30 },
  );
  const amended = `/modules/every-kind/manage/questions/${question}`;
  await amendExplanation(page, amended);
  const resetPath = await askForReset(page, person);
  const storageState = await context.storageState();
  await context.close();
  return { person, storageState, running, submitted, waiting, writing, amended, resetPath };
}

async function submitOneAnswer(page: Page, option: string): Promise<string> {
  await quiz.startQuiz(page, EVERY_KIND);
  await page.getByRole("radio", { name: option }).check();
  await quiz.expectSaved(page);
  const attempt = attemptOf(page);
  await page.goto(`${attempt}/submit`);
  await quiz.submitAnswers(page);
  return attempt;
}

async function submitEssay(page: Page): Promise<string> {
  await quiz.startQuiz(page, WRITTEN);
  const attempt = attemptOf(page);
  await page.goto(`${attempt}/questions/2`);
  await page.getByRole("textbox").fill(ESSAY);
  await quiz.expectSaved(page);
  await page.goto(`${attempt}/submit`);
  await quiz.submitAnswers(page);
  return attempt;
}

async function beginOneMore(page: Page): Promise<string> {
  await quiz.startQuiz(page, EVERY_KIND);
  await page.getByRole("radio", { name: "Coal from the cellar" }).check();
  await quiz.expectSaved(page);
  await page.getByRole("button", { name: "Flag for later" }).click();
  await page.getByRole("button", { name: "Remove the flag" }).waitFor();
  return attemptOf(page);
}

async function askForReset(page: Page, { email }: Person): Promise<string> {
  await page.goto("/forgot-password");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByRole("button", { name: "Send the link" }).click();
  await page.getByRole("link", { name: "development mailbox" }).click();
  const letter = page.getByRole("article").filter({ hasText: email }).first();
  const link = await letter.getByRole("link").first().getAttribute("href");
  const { pathname, search } = new URL(link ?? "", page.url());
  return pathname + search;
}

function attemptOf(page: Page): string {
  return new URL(page.url()).pathname.replace(/\/questions.*/, "");
}
