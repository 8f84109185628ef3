import { type Browser, chromium, type Page } from "@playwright/test";
import { ensureBrowser } from "../../app/operations/bootstrap/ensure-browser.mjs";

const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export interface PageToVisit {
  readonly name: string;
  readonly url: string;
  readonly cookie: string;
}

/** Lends a Chromium that does nothing of its own accord, and closes it afterwards. */
export async function withBrowser<Result>(
  use: (browser: Browser) => Promise<Result>,
): Promise<Result> {
  const executablePath = await ensureBrowser();
  const browser = await chromium.launch({ args: QUIET, ...(executablePath && { executablePath }) });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

/** An empty page of a new profile in which the visitor of a page is known. */
export async function newVisitor(
  browser: Browser,
  { url, cookie }: Pick<PageToVisit, "url" | "cookie">,
): Promise<Page> {
  const context = await browser.newContext();
  const [name = "", value = ""] = cookie.split("=", 2);
  await context.addCookies([{ name, value, url }]);
  return context.newPage();
}
