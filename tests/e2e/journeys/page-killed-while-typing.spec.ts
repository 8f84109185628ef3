import type { BrowserContext, Page } from "@playwright/test";
import { seededRandom } from "~/core/attempts/seeded-random";
import { EVERY_KIND } from "../support/every-kind-quiz";
import { expect, test } from "../support/quiet-test";
import * as quiz from "../support/quiz-pages";
import { OFFLINE } from "../support/troubles";

// FAULTS=long kills it thirty times.
const KILLS = process.env.FAULTS === "long" ? 30 : 3;

/** The text of the answer that the browser's own database holds, if it holds one. */
function textOnDevice(page: Page): Promise<string | null> {
  return page.evaluate(
    () =>
      new Promise<string | null>((resolve, reject) => {
        const opening = indexedDB.open("treatise");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const store = opening.result.transaction("unsent-answers").objectStore("unsent-answers");
          const reading = store.getAll();
          reading.onsuccess = () => {
            opening.result.close();
            const entry = reading.result[0];
            const answer = entry?.edit?.answer ?? entry?.operation?.answer ?? null;
            resolve(answer?.text ?? null);
          };
        };
      }),
  );
}

/** Ends the process that draws the page, as the system does when memory runs out. */
async function crash(page: Page, context: BrowserContext): Promise<void> {
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent("crash");
  session.send("Page.crash").catch(() => undefined);
  await crashed;
}

test("A page that is killed while its learner types loses nothing that was on the device", async ({
  page,
  context,
  troubles,
}) => {
  test.setTimeout(60_000 + KILLS * 10_000);
  troubles.expect(OFFLINE);
  const random = seededRandom("killed while typing");
  await quiz.startQuiz(page, EVERY_KIND);
  const address = page.url().replace(/\d+$/, "7");
  let tab = page;
  for (let kills = 1; kills <= KILLS; kills += 1) {
    await tab.goto(address);
    await context.setOffline(true);
    await tab.getByRole("textbox").fill("");
    const words = `${kills} the lamp burns whale oil until the morning comes ${"and on ".repeat(20)}`;
    const typing = tab.getByRole("textbox").pressSequentially(words, { delay: 40 });
    typing.catch(() => undefined);
    await expect.poll(() => textOnDevice(tab)).toContain(`${kills} the`);
    await tab.waitForTimeout(random.below(1_500));
    const kept = (await textOnDevice(tab)) ?? "";
    await crash(tab, context);
    await tab.close();

    await context.setOffline(false);
    tab = await context.newPage();
    await tab.goto(address);
    await quiz.expectSaved(tab);
    const found = await tab.getByRole("textbox").inputValue();
    expect(words.startsWith(found), `"${found}" was never typed.`).toBe(true);
    expect(found.startsWith(kept), `"${kept}" was on the device; "${found}" came back.`).toBe(true);
  }
});
