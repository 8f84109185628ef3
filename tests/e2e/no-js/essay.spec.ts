import {
  ESSAY,
  expectWaiting,
  level,
  pointsShown,
  signUpMarker,
  WRITTEN,
} from "../support/essay-pages";
import { type OwnServer, ownServer } from "../support/own-server";
import { expect, test } from "../support/quiet-test";
import * as quiz from "../support/quiz-pages";

let server: OwnServer;
test.beforeAll(async () => {
  server = await ownServer();
  await server.start();
});
test.afterAll(() => server.remove());

test("Essays are written, marked and read without scripts", async ({ newVisitor, troubles }) => {
  test.setTimeout(120_000);
  troubles.expect(/\b400\b/);
  const [one, other, marker] = [await newVisitor(), await newVisitor(), await newVisitor()];

  for (const page of [one, other]) {
    await quiz.startQuiz(page, server.origin + WRITTEN);
    await page.getByRole("radio", { name: "False" }).check();
    await quiz.goOn(page, { position: 1, of: 3 });
    await page.getByRole("textbox").fill(ESSAY);
    await quiz.goOn(page, { position: 2, of: 3 });
    await quiz.goOn(page, { position: 3, of: 3 });
    await quiz.submitAnswers(page);
    await expectWaiting(page);
  }

  await signUpMarker(marker, server);
  await marker.goto(`${server.origin}/modules/every-kind/manage/marking/argued`);
  await expect(marker.getByText("2 answers wait to be marked.")).toBeVisible();
  await marker.getByRole("button", { name: "Mark the next answer" }).click();
  await expect(marker.getByRole("heading", { name: "Answer 1 of 2" })).toBeVisible();
  await marker.getByText("Set the points by hand").click();
  await marker.getByRole("textbox", { name: "Points" }).fill("2.5");
  await marker.getByLabel("Comment for the learner").fill("Well weighed.");
  await marker.getByRole("button", { name: "Release and next" }).click();
  await expect(marker.getByText("Say why you set the points by hand").first()).toBeVisible();
  await expect(marker.getByRole("textbox", { name: "Points" })).toHaveValue("2.5");
  await marker.getByLabel("Reason").fill("It answers the spirit of the question.");
  await marker.getByRole("button", { name: "Release and next" }).click();
  await expect(marker.getByText("The answer is worth 2.00 points at most").first()).toBeVisible();
  await expect(marker.getByLabel("Comment for the learner")).toHaveValue("Well weighed.");
  await marker.getByRole("textbox", { name: "Points" }).fill("1.5");
  await marker.getByRole("button", { name: "Release and next" }).click();

  await expect(marker.getByRole("heading", { name: "Answer 2 of 2" })).toBeVisible();
  await level(marker, "Takes a position", /Takes a clear one/).check();
  await level(marker, "Argues from the log", /Weighs two entries/).check();
  await marker.getByText("Your earlier comments on this question").click();
  await marker.getByRole("button", { name: /^Insert ?: Well weighed\.$/ }).click();
  await expect(marker.getByLabel("Comment for the learner")).toHaveValue("Well weighed.");
  await expect(level(marker, "Takes a position", /Takes a clear one/)).toBeChecked();
  await marker.getByRole("button", { name: "Save as draft", exact: true }).click();
  await expect(marker.getByText("A draft, last saved")).toBeVisible();
  await expect(pointsShown(marker)).toHaveText("2.00 of 2.00 points");
  await marker.getByRole("button", { name: "Release", exact: true }).click();
  await expect(marker.getByText("This is the mark of the answer.")).toBeVisible();

  await one.reload();
  await expect(one.getByText("2.50 of 4.00 points", { exact: true })).toBeVisible();
  await one.getByRole("link", { name: "Review your answers" }).click();
  await one.getByText("How the mark came about").nth(1).click();
  await expect(one.getByText("Set by hand: It answers the spirit of the question.")).toBeVisible();
  await other.reload();
  await expect(other.getByText("3.00 of 4.00 points", { exact: true })).toBeVisible();
});
