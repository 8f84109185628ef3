import {
  ESSAY,
  expectWaiting,
  level,
  pointsShown,
  signUpMarker,
  WRITTEN,
} from "../support/essay-pages";
import { expectFocusAtContent, pressWithKey, tabTo } from "../support/keyboard";
import { type OwnServer, ownServer } from "../support/own-server";
import { expect, test } from "../support/quiet-test";
import * as quiz from "../support/quiz-pages";

let server: OwnServer;
test.beforeAll(async () => {
  server = await ownServer();
  await server.start();
});
test.afterAll(() => server.remove());

test("An essay is written, marked by a person, and read by its learner, by keyboard alone", async ({
  page,
  newVisitor,
  troubles,
}) => {
  test.setTimeout(120_000);
  // A mark that lacks something is refused with what was typed in it.
  troubles.expect(/\b400\b/);
  const marker = await newVisitor();

  await test.step("the learner answers and sees what will be looked for", async () => {
    await page.goto(server.origin + WRITTEN);
    await pressWithKey(page, page.getByRole("button", { name: "Start the quiz" }));
    await expect(page.getByText("Question 1 of 3")).toBeVisible();
    await tabTo(page, page.getByRole("radiogroup"));
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowDown");
    await quiz.expectSaved(page);
    await pressWithKey(page, page.getByRole("button", { name: "Next", exact: true }));
    await expect(page.getByText("Question 2 of 3")).toBeVisible();
    await expect(page.getByText("Weighs two entries against each other")).toBeVisible();
  });

  await test.step("writes the essay, with the words counted", async () => {
    await tabTo(page, page.getByRole("textbox"));
    await page.keyboard.type("Two words");
    await expect(page.getByText("2 words, 1 short")).toBeVisible();
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type(ESSAY);
    await expect(page.getByText("16 words", { exact: true })).toBeVisible();
    await quiz.expectSaved(page);
    await pressWithKey(page, page.getByRole("button", { name: "Next", exact: true }));
    await expect(page.getByText("Question 3 of 3")).toBeVisible();
    await pressWithKey(page, page.getByRole("button", { name: "Check and submit" }));
    await pressWithKey(page, page.getByRole("button", { name: "Submit my answers" }));
    await expectWaiting(page);
  });

  await test.step("the owner finds what waits", async () => {
    await signUpMarker(marker, server);
    await marker.goto(`${server.origin}/modules/every-kind/manage`);
    const toMark = marker.getByRole("link", { name: "Answers that a person marks" });
    await pressWithKey(marker, toMark);
    await expectFocusAtContent(marker);
    const row = marker.getByRole("row", { name: /Should the keeper stay/ });
    await expect(row.getByRole("cell").first()).toHaveText("1");
    await pressWithKey(marker, row.getByRole("link"));
    await expectFocusAtContent(marker);
    await pressWithKey(marker, marker.getByRole("button", { name: "Mark the next answer" }));
    await expect(marker.getByRole("heading", { name: "Answer 1 of 1" })).toBeVisible();
    await expect(marker.getByText("The oil is another matter.")).toBeVisible();
  });

  await test.step("and is told what is missing before anything is released", async () => {
    await tabTo(marker, level(marker, "Takes a position", /Takes none/));
    await marker.keyboard.press("Space");
    await marker.keyboard.press("ArrowDown");
    await expect(pointsShown(marker)).toHaveText("0.80 of 2.00 points, 1 criterion open");
    await tabTo(marker, marker.getByLabel("Comment for the learner"));
    await marker.keyboard.type("Name the second entry too.");
    await marker.keyboard.press("ControlOrMeta+Enter");
    const problem = marker.getByRole("link", { name: "Choose a level: Argues from the log" });
    await expect(problem).toBeVisible();
    await expect(marker.getByLabel("Comment for the learner")).toHaveValue(
      "Name the second entry too.",
    );
    await expect(level(marker, "Takes a position", /Takes a clear one/)).toBeChecked();
  });

  await test.step("releases the mark, and nothing waits any more", async () => {
    await tabTo(marker, level(marker, "Argues from the log", /Names nothing of it/));
    await marker.keyboard.press("Space");
    await marker.keyboard.press("ArrowDown");
    await expect(pointsShown(marker)).toHaveText("1.20 of 2.00 points");
    await marker.keyboard.press("ControlOrMeta+Enter");
    await expect(marker.getByText("No answer waits to be marked.")).toBeVisible();
    await expectFocusAtContent(marker);
    await expect(marker.getByText("Released by you")).toBeVisible();
  });

  await test.step("the learner reads mark, levels and comment, and no name", async () => {
    await page.reload();
    await expect(page.getByText("2.20 of 4.00 points", { exact: true })).toBeVisible();
    await expect(page.getByText("55 %. Passed: the pass mark is 50 %.")).toBeVisible();
    await pressWithKey(page, page.getByRole("link", { name: "Review your answers" }));
    const review = page.getByRole("region", { name: "Question 2", exact: true });
    await expect(review.getByText("1.20 of 2.00 points")).toBeVisible();
    await expect(review.getByText("Name the second entry too.")).toBeVisible();
    await expect(review.getByRole("definition").filter({ hasText: "Chosen" })).toHaveText([
      /40 % Takes a clear one Chosen/,
      /20 % Names one entry Chosen/,
    ]);
    await expect(page.getByText("Marker")).toHaveCount(0);
  });
});
