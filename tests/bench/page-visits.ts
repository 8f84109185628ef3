import type { CDPSession, Page } from "@playwright/test";
import { newVisitor, type PageToVisit, withBrowser } from "./quiet-browser";

/** What a browser with an empty cache received, as it came over the network: compressed. */
export interface ColdVisit {
  readonly page: string;
  readonly requests: number;
  readonly bytes: number;
  /** By what the browser asked for: Document, Script, Stylesheet, Font, … */
  readonly byType: Readonly<Record<string, Received>>;
}

export interface Received {
  readonly requests: number;
  readonly bytes: number;
}

/** Visits each page for the first time, each with a new profile of a Chromium. */
export function coldVisits(pages: readonly PageToVisit[]): Promise<ColdVisit[]> {
  return withBrowser(async (browser) => {
    const visits: ColdVisit[] = [];
    for (const { name, url, cookie } of pages) {
      const page = await newVisitor(browser, { url, cookie });
      const files = await receivedFiles(page, await page.context().newCDPSession(page), url);
      visits.push(coldVisit(name, files));
      await page.context().close();
    }
    return visits;
  });
}

export interface ReceivedFile {
  readonly type: string;
  readonly bytes: number;
}

async function receivedFiles(
  page: Page,
  network: CDPSession,
  url: string,
): Promise<ReceivedFile[]> {
  const types = new Map<string, string>();
  const files: ReceivedFile[] = [];
  network.on("Network.responseReceived", ({ requestId, type }) => void types.set(requestId, type));
  network.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    files.push({ type: types.get(requestId) ?? "Other", bytes: encodedDataLength });
  });
  await network.send("Network.enable");
  const response = await page.goto(url, { waitUntil: "networkidle" });
  if (response?.status() !== 200) throw new Error(`${url} answered ${response?.status()}.`);
  return files;
}

/** Adds up what a page received. */
export function coldVisit(page: string, files: readonly ReceivedFile[]): ColdVisit {
  const byType: Record<string, Received> = {};
  for (const { type, bytes } of files) {
    const before = byType[type] ?? { requests: 0, bytes: 0 };
    byType[type] = { requests: before.requests + 1, bytes: before.bytes + bytes };
  }
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return { page, requests: files.length, bytes, byType };
}
