import type { BrowserContext } from "@playwright/test";

/** What browsers, and the framework when it looks ahead at links, say while the network is away. */
export const OFFLINE = /ERR_INTERNET_DISCONNECTED|Failed to fetch manifest patches/;

/** Collects what goes wrong in the pages of a test. */
export class Troubles {
  private readonly seen: string[] = [];
  private readonly expected: RegExp[] = [];

  /** The test brings this about on purpose. */
  expect(pattern: RegExp): void {
    this.expected.push(pattern);
  }

  unexpected(): string[] {
    return this.seen.filter((trouble) => !this.expected.some((pattern) => pattern.test(trouble)));
  }

  watch(context: BrowserContext): void {
    context.on("console", (message) => {
      if (message.type() !== "error" && message.type() !== "warning") return;
      this.seen.push(`${message.type()}: ${message.text()} (${message.location().url})`);
    });
    context.on("weberror", (failure) => {
      this.seen.push(`exception: ${failure.error().message}`);
    });
    context.on("requestfailed", (request) => {
      const reason = request.failure()?.errorText ?? "";
      // A page that is left gives up what it was still loading.
      if (reason === "net::ERR_ABORTED") return;
      this.seen.push(`${reason}: ${request.method()} ${request.url()}`);
    });
    context.on("response", (response) => {
      if (response.status() < 400) return;
      this.seen.push(`${response.status()}: ${response.request().method()} ${response.url()}`);
    });
  }
}
