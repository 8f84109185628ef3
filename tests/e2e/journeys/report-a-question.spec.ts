import type { Page } from "@playwright/test";
import { signUpMarker } from "../support/essay-pages";
import { EVERY_KIND } from "../support/every-kind-quiz";
import { type OwnServer, ownServer } from "../support/own-server";
import { expect, test } from "../support/quiet-test";
import * as quiz from "../support/quiz-pages";
import { OFFLINE } from "../support/troubles";

let server: OwnServer;
test.beforeAll(async () => {
  server = await ownServer();
  await server.start();
});
test.afterAll(() => server.remove());

const NAMED = 7;
const REPORT = "Fish oil was burnt there as well, as our museum shows.";
const REPLY = "You are right: fish oil is accepted from now on.";

const disclosure = (page: Page) => page.getByText("Something is wrong with this question");

test("A report in a quiz is answered, its answer accepted, and its learner reads that", async ({
  page,
  context,
  newVisitor,
  troubles,
}) => {
  test.setTimeout(120_000);
  troubles.expect(OFFLINE);
  const author = await newVisitor();
  let attempt = "";

  await test.step("the learner writes, sends it without a network, and then with one", async () => {
    await page.goto(server.origin + EVERY_KIND);
    await page.getByRole("button", { name: "Start the quiz" }).click();
    await expect(page.getByText(/^Question 1 of/)).toBeVisible();
    attempt = page.url().replace(/\/questions.*/, "");
    await page.goto(`${attempt}/questions/${NAMED}`);
    await page.getByRole("textbox").fill("Fish  oil");
    await quiz.expectSaved(page);
    await disclosure(page).click();
    await page.getByLabel("What is wrong?").fill(REPORT);
    await context.setOffline(true);
    await page.getByRole("button", { name: "Send the report" }).click();
    await expect(page.getByText("This could not be sent")).toBeVisible();
    await expect(page.getByLabel("What is wrong?")).toHaveValue(REPORT);
    await context.setOffline(false);
    await page.getByRole("button", { name: "Send the report" }).click();
    await expect(page.getByText("Not answered yet.")).toBeVisible();
    await expect(page.getByLabel("What is wrong?")).toHaveValue("");
  });

  await test.step("the report stands at its question, once", async () => {
    await page.reload();
    await expect(page.getByText(REPORT)).toHaveCount(1);
    await expect(page.getByText(/^Reported on/)).toBeVisible();
  });

  await test.step("the author finds it, and answers", async () => {
    await signUpMarker(author, server);
    await author.goto(`${server.origin}/modules/every-kind`);
    await author.getByRole("link", { name: "Look after this module" }).click();
    await author.getByRole("link", { name: /^\d open$/ }).click();
    await author.getByRole("listitem").filter({ hasText: REPORT }).getByRole("link").click();
    await expect(author.getByText(REPORT)).toBeVisible();
    await expect(author.getByText("Nobody has answered it yet.")).toBeVisible();
    await author.getByLabel("Your answer to the learner").fill(REPLY);
    await author.getByRole("button", { name: "Answer and accept" }).click();
    await expect(author.getByText("not read by the learner yet")).toBeVisible();
  });

  await test.step("the answer is kept from the learner while the quiz runs", async () => {
    await page.reload();
    await expect(page.getByText("You can read the answer when you have submitted")).toBeVisible();
    await expect(page.getByText(REPLY)).toHaveCount(0);
    await page.goto(`${server.origin}/reports`);
    await expect(page.getByText(REPORT)).toBeVisible();
    await expect(page.getByText(REPLY)).toHaveCount(0);
    await page.goto(`${attempt}/submit`);
    await quiz.submitAnswers(page);
  });

  await test.step("the author accepts what was typed, and is led to the regrade", async () => {
    await author.reload();
    const row = author.getByRole("row", { name: /fish oil/ });
    await expect(row).toContainText("Wrong");
    await row.getByRole("link", { name: "Accept “fish oil” as also right" }).click();
    await author.getByLabel("Reason").fill("Fish oil is right as well.");
    await author.getByRole("button", { name: "Publish it" }).click();
    await expect(author.getByText("Published: learners meet the mended question")).toBeVisible();
    await expect(author.getByRole("row", { name: /fish oil/ })).toContainText("Right");
    await expect(author.getByText("One more answer is accepted").first()).toBeVisible();
    await author.getByRole("link", { name: "Every kind", exact: true }).first().click();
    await expect(author).toHaveURL(/\/regrade$/);
  });

  await test.step("the learner is told, reads the answer, and finds it in the review", async () => {
    await page.goto(server.origin);
    await page.getByRole("link", { name: "1 answer to your reports" }).click();
    await expect(page.getByText("New answer")).toBeVisible();
    await expect(page.getByText(REPLY)).toBeVisible();
    await page.goto(server.origin);
    await expect(page.getByRole("link", { name: /to your reports$/ })).toHaveCount(0);
    await page.goto(`${attempt}/review`);
    await expect(page.getByText(REPLY)).toBeVisible();
  });
});

test("A check in a lesson is reported, and the question mended by its author as text", async ({
  page,
  newVisitor,
  troubles,
}) => {
  // A text that cannot be read is refused with what was typed in it.
  troubles.expect(/\b400\b/);
  await page.goto(`${server.origin}/modules/every-kind/lessons/the-lamp`);
  await disclosure(page).first().click();
  await page.getByLabel("What is wrong?").fill("It has two right answers, I think.");
  await page.getByRole("button", { name: "Send the report" }).click();
  await expect(page.getByText("Not answered yet.")).toBeVisible();

  const author = await newVisitor();
  await signUpMarker(author, server);
  await author.goto(`${server.origin}/modules/every-kind/manage/reports?state=open`);
  await author
    .getByRole("listitem")
    .filter({ hasText: "two right answers" })
    .getByRole("link")
    .click();
  await author.getByRole("link", { name: "Edit all of it as text" }).click();
  const text = author.getByLabel("The question");
  const written = await text.inputValue();
  await text.fill(written.replace(/^points: .*$/m, "points: many"));
  await author.getByLabel("Reason").fill("Say it more plainly.");
  await author.getByRole("button", { name: "Check and preview" }).click();
  const line = written.split("\n").findIndex((each) => each.startsWith("points:")) + 1;
  await expect(author.getByText(new RegExp(`^Line ${line}: `))).toBeVisible();
  await expect(text).toHaveValue(/^points: many$/m);

  await text.fill(written.replace(/^explanation: /m, "explanation: Plainly said. "));
  await author.getByRole("button", { name: "Check and preview" }).click();
  await expect(author.getByText("This changes no mark.")).toBeVisible();
  await author.getByRole("button", { name: "Publish it" }).click();
  await expect(author.getByText("Published: learners meet the mended question")).toBeVisible();
  await expect(author.getByText("Plainly said.")).toBeVisible();
});
