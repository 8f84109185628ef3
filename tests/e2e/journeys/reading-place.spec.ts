import { expect, test } from "../support/quiet-test";

const LESSON = "/modules/russia-dprk-treaty/lessons/the-visit-and-the-treaty";

test("The place where somebody stopped reading is kept and offered", async ({ page }) => {
  await page.goto(LESSON);
  await expect(page.getByText("You stopped at")).toHaveCount(0);
  const name = "Words that carry a verdict";
  const heading = page.getByRole("heading", { level: 2, name });
  const kept = page.waitForResponse(
    (response) => response.request().postData()?.includes("intent=place") === true,
  );
  await heading.scrollIntoViewIfNeeded();
  expect((await kept).status()).toBe(200);

  await page.goto("/");
  await page.goto(LESSON);
  await page.getByText("You stopped at").getByRole("link", { name }).click();
  await expect(heading).toBeInViewport();
});
