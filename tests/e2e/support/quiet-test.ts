import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import { Troubles } from "./troubles";

interface QuietFixtures {
  /** What went wrong in any page of the test; whatever was not expected fails it. */
  troubles: Troubles;
  /** Opens a browser profile of its own, in which nobody has been here before. */
  newVisitor: () => Promise<Page>;
}

/** A test in which no page may log an error or a warning, throw, or fail to load something. */
export const test = base.extend<QuietFixtures>({
  troubles: async ({ javaScriptEnabled }, use) => {
    const troubles = new Troubles();
    // A browser without scripts refuses those that the page offers.
    if (!javaScriptEnabled) troubles.expect(/^csp: GET .*\/assets\/.*\.js$/);
    await use(troubles);
    expect(troubles.unexpected(), "Something went wrong in a page.").toEqual([]);
  },
  context: async ({ context, troubles }, use) => {
    troubles.watch(context);
    await use(context);
  },
  newVisitor: async ({ browser, troubles }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext();
      contexts.push(context);
      troubles.watch(context);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
});

export { expect };
