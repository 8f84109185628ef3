import type { Browser, BrowserContext, Page } from "@playwright/test";

/**
 * The same learner at another device: the cookies of this one, and nothing else that it keeps. What
 * is seen there comes from the server.
 */
export async function anotherDevice(browser: Browser, context: BrowserContext): Promise<Page> {
  const { cookies } = await context.storageState();
  const other = await browser.newContext({ storageState: { cookies, origins: [] } });
  return other.newPage();
}

/** How many answers the browser's own database holds. */
export function unsentOnDevice(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open("treatise");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const counting = database
            .transaction("unsent-answers")
            .objectStore("unsent-answers")
            .count();
          counting.onsuccess = () => {
            database.close();
            resolve(counting.result);
          };
        };
      }),
  );
}
