import type { Page } from "@playwright/test";
import { percentile } from "./percentile";
import { newVisitor, type PageToVisit, withBrowser } from "./quiet-browser";

const EDITS = 200;

/** Milliseconds from a click on an answer until it is safe. */
export interface EditTime {
  /** In the browser's own database. */
  readonly onDevice: number;
  /** Acknowledged by the server, and taken out of that database. */
  readonly onServer: number;
}

export interface EditFigures {
  readonly count: number;
  readonly onDevice: Percentiles;
  readonly onServer: Percentiles;
}

interface Percentiles {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** Changes one answer again and again, as a learner at an idle server does, and times each change. */
export function measureEdits(questions: readonly PageToVisit[]): Promise<EditFigures> {
  return withBrowser(async (browser) => {
    const [first] = questions;
    if (!first) throw new Error("There is no question to answer.");
    const page = await newVisitor(browser, first);
    // tsx names functions by this helper of its own, which a page does not have.
    await page.addInitScript({ content: "globalThis.__name = (named) => named;" });
    await openOneWithOptions(page, questions);
    const times: EditTime[] = [];
    for (let edits = 0; edits < EDITS; edits += 1) times.push(await timeOfEdit(page));
    return {
      count: times.length,
      onDevice: percentiles(times.map(({ onDevice }) => onDevice)),
      onServer: percentiles(times.map(({ onServer }) => onServer)),
    };
  });
}

function percentiles(times: readonly number[]): Percentiles {
  return {
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    p99: percentile(times, 0.99),
  };
}

async function openOneWithOptions(page: Page, questions: readonly PageToVisit[]): Promise<void> {
  for (const { url } of questions) {
    await page.goto(url, { waitUntil: "networkidle" });
    if ((await page.locator("form.question input[type=radio]").count()) > 1) return;
  }
  throw new Error("None of the questions has options to choose from.");
}

/** Timed inside the page, so that the way between this process and the browser does not count. */
function timeOfEdit(page: Page): Promise<EditTime> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open("treatise");
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => resolve(opening.result);
    });
    const unsent = () =>
      new Promise<number>((resolve, reject) => {
        const store = database.transaction("unsent-answers").objectStore("unsent-answers");
        const counting = store.count();
        counting.onerror = () => reject(counting.error);
        counting.onsuccess = () => resolve(counting.result);
      });
    const options = [
      ...document.querySelectorAll<HTMLInputElement>("form.question input[type=radio]"),
    ];
    const start = performance.now();
    options.find(({ checked }) => !checked)?.click();
    while ((await unsent()) === 0);
    const onDevice = performance.now() - start;
    while ((await unsent()) > 0) await new Promise((done) => setTimeout(done, 5));
    const onServer = performance.now() - start;
    database.close();
    return { onDevice, onServer };
  });
}
