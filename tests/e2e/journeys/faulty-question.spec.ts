import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Page } from "@playwright/test";
import { newPerson, signUp } from "../support/account-pages";
import { appointOwner } from "../support/appoint-owner";
import { EVERY_KIND } from "../support/every-kind-quiz";
import { type OwnServer, ownServer } from "../support/own-server";
import { expect, test } from "../support/quiet-test";
import * as quiz from "../support/quiz-pages";

const REGRADE = "/modules/every-kind/manage/quizzes/every-kind/regrade";
const REASON = "Both the log and the cellar's book name coal.";

let server: OwnServer;
test.beforeAll(async () => {
  server = await ownServer();
  await server.start();
});
test.afterAll(() => server.remove());

/** Publishes the question about the lamp with another key, as its author would: in the file. */
async function mendInFile(): Promise<void> {
  const folder = dirname(server.databaseFile);
  const file = join(folder, "content/every-kind/questions/choosing.yaml");
  const text = readFileSync(file, "utf8");
  const erratum = `erratum: { change: new-key, reason: "The lamp burns coal." }`;
  writeFileSync(file, text.replace("    key: oil\n", `    key: coal\n    ${erratum}\n`));
  await server.kill();
  await server.start();
}

async function signUpOwner(page: Page): Promise<void> {
  const owner = newPerson("Olga");
  await signUp(page, owner, server.origin);
  const site = { origin: server.origin, dataDir: dirname(server.databaseFile) };
  await appointOwner(site, { email: owner.email, moduleId: "every-kind" });
}

async function lookAtChanges(page: Page, reason: string): Promise<void> {
  await page.getByLabel("Reason").fill(reason);
  await page.getByRole("button", { name: "Show what would change" }).click();
}

test("A faulty question is mended, its attempts regraded, told to the learner, and undone", async ({
  page: learner,
  newVisitor,
  troubles,
}) => {
  test.setTimeout(120_000);
  // The page of somebody else's module is not there.
  troubles.expect(/\b404\b/);
  const owner = await newVisitor();
  let result = "";

  await test.step("a learner answers what is right, and the faulty key says otherwise", async () => {
    await quiz.startQuiz(learner, server.origin + EVERY_KIND);
    await learner.getByRole("radio", { name: "Coal from the cellar" }).check();
    await quiz.expectSaved(learner);
    const attempt = new URL(learner.url()).pathname.replace(/\/questions.*/, "");
    await learner.goto(`${server.origin}${attempt}/submit`);
    await quiz.submitAnswers(learner);
    result = learner.url();
    await expect(learner.getByText("0.00 of 1.00").first()).toBeVisible();
  });

  await test.step("the mended file changes nobody's mark", async () => {
    // A page that is left open would miss the server while it starts again.
    await learner.waitForLoadState("networkidle");
    await learner.goto("about:blank");
    await mendInFile();
    await learner.goto(result);
    await expect(learner.getByText("0.00 of 1.00").first()).toBeVisible();
    await expect(learner.getByRole("heading", { name: "What has changed since" })).toHaveCount(0);
  });

  await test.step("nobody but the owner sees the page of regrades", async () => {
    await signUp(owner, newPerson("Paula"), server.origin);
    await owner.goto(server.origin + REGRADE);
    await expect(owner.getByRole("heading", { level: 1 })).not.toContainText("Regrade");
    await owner.context().clearCookies();
  });

  await test.step("the owner looks at what would change", async () => {
    await signUpOwner(owner);
    await owner.goto(server.origin + REGRADE);
    await lookAtChanges(owner, REASON);
    await expect(owner.getByRole("row", { name: /Guest/ })).toContainText("0.00 of 1.00");
    await expect(owner.getByText("new key: The lamp burns coal.")).toBeVisible();
    await expect(owner.getByText(`Reason: ${REASON}`)).toBeVisible();
  });

  await test.step("and applies it", async () => {
    await owner.getByRole("checkbox", { name: /I have looked at these changes/ }).check();
    await owner.getByRole("button", { name: "Apply to 1 attempt" }).click();
    await expect(owner.getByRole("status")).toContainText("The regrade is applied.");
    await expect(owner.getByRole("listitem").filter({ hasText: REASON })).toContainText("by Olga");
  });

  await test.step("the learner reads what changed and why, beside the question as it was", async () => {
    await learner.goto(result);
    const changes = learner.getByRole("listitem").filter({ hasText: "Question 1 was mended" });
    await expect(changes).toContainText("Your mark went from 0.00 to 1.00 of 1.00.");
    await expect(changes).toContainText(`Why: ${REASON}`);
    await learner.getByRole("link", { name: "Review your answers" }).click();
    await expect(learner.getByText("The question is shown as it was")).toBeVisible();
  });

  await test.step("the owner undoes it, and the learner reads that too", async () => {
    await owner.getByText("Undo this", { exact: true }).click();
    await owner.getByLabel("Why it is undone").fill("The log names oil.");
    await owner.getByRole("button", { name: "Undo this regrade" }).click();
    await expect(owner.getByRole("status")).toContainText("The regrade is undone");
    await learner.goto(result);
    await expect(learner.getByText("The mending of question 1 was taken back")).toBeVisible();
    await expect(learner.getByText("Why: The log names oil.")).toBeVisible();
  });
});
