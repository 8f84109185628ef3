import type { Page } from "@playwright/test";
import { type SeededRandom, seededRandom } from "~/core/attempts/seeded-random";
import { anotherDevice, unsentOnDevice } from "../support/another-device";
import { BAD_NETWORK, badNetwork } from "../support/bad-network";
import { EVERY_KIND } from "../support/every-kind-quiz";
import { type OwnServer, ownServer } from "../support/own-server";
import { expect, test } from "../support/quiet-test";
import * as quiz from "../support/quiz-pages";
import { storedAnswers } from "../support/stored-answers";
import { OFFLINE } from "../support/troubles";

// FAULTS=long walks through all thirty.
const PATTERNS = process.env.FAULTS === "long" ? 30 : 4;
const STEPS = 14;
const TEXT_QUESTION = 7;

let server: OwnServer;
test.beforeAll(async () => {
  server = await ownServer();
  await server.start();
});
test.afterAll(() => server.remove());

/** Types something that was never typed before, in a few keystrokes. */
async function write(page: Page, words: string): Promise<string> {
  const box = page.getByRole("textbox");
  await box.fill("");
  await box.pressSequentially(words, { delay: 15 });
  return words;
}

async function comeAndGo(page: Page, random: SeededRandom): Promise<void> {
  if (random.below(3) > 0) return;
  await quiz.questionButton(page, 1, "(not )?answered").click();
  await expect(page.getByText(/^Question 1 of/)).toBeVisible();
  await quiz.questionButton(page, TEXT_QUESTION, "(not )?answered").click();
  await expect(page.getByText(`Question ${TEXT_QUESTION} of`)).toBeVisible();
}

for (let pattern = 1; pattern <= PATTERNS; pattern += 1) {
  test(`Nothing is lost or doubled when the network comes and goes, pattern ${pattern}`, async ({
    page,
    context,
    browser,
    troubles,
  }) => {
    test.setTimeout(120_000);
    troubles.expect(OFFLINE);
    troubles.expect(BAD_NETWORK);
    const random = seededRandom(`network ${pattern}`);
    const copies = page.waitForResponse(/\/attempts\/[^/]+\/questions$/);
    await quiz.startQuiz(page, server.origin + EVERY_KIND);
    await copies;
    await quiz.questionButton(page, TEXT_QUESTION, "not answered").click();
    await expect(page.getByText(`Question ${TEXT_QUESTION} of`)).toBeVisible();

    const network = await badNetwork(context);
    const walked: string[] = [];
    let last = "";
    for (let step = 1; step <= STEPS; step += 1) {
      walked.push(await network.change(random));
      await comeAndGo(page, random);
      last = await write(page, `${random.below(1_000_000)} ${step} oil ${pattern} end`);
      await page.waitForTimeout(random.below(900));
    }
    await network.clear();
    test.info().annotations.push({ type: "walked", description: walked.join(" ") });

    await expect.poll(() => unsentOnDevice(page), { timeout: 60_000 }).toBe(0);
    await expect(quiz.saveState(page)).toHaveText(/^Saved \d\d:\d\d$/);
    await expect(page.getByRole("textbox")).toHaveValue(last);
    const elsewhere = await anotherDevice(browser, context);
    await elsewhere.goto(page.url());
    await expect(elsewhere.getByRole("textbox")).toHaveValue(last);

    const texts = storedAnswers(server.databaseFile)
      .filter(
        ({ position, answer }) => position === TEXT_QUESTION && answer?.includes(`oil ${pattern} `),
      )
      .map(({ answer }) => answer);
    expect(texts.at(-1)).toBe(JSON.stringify({ kind: "short-text", text: last }));
    expect(new Set(texts).size, "An answer was stored twice.").toBe(texts.length);
  });
}
