import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { openBrowser } from "../access/browser";
import { type RunningSite, runSite } from "../access/running-site";

let site: RunningSite;
beforeAll(async () => {
  site = await runSite();
});
afterAll(() => site.close());

describe("a page", () => {
  it("is sent whole, with the nonce of its policy on each script", async () => {
    const page = await openBrowser(site.origin).open("/sign-in");
    expect(page.status).toBe(200);
    expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(page.text).toContain("</html>");
    const [, nonce] =
      /'nonce-([^']+)'/.exec(page.headers.get("content-security-policy") ?? "") ?? [];
    const scripts = [...page.text.matchAll(/<script([^>]*)>/g)].map(([, attributes]) => attributes);
    expect(scripts.length).toBeGreaterThan(0);
    for (const attributes of scripts) expect(attributes).toContain(`nonce="${nonce}"`);
  });

  it("is kept by nobody between the server and the browser, and neither is its data", async () => {
    const browser = openBrowser(site.origin);
    expect((await browser.open("/learner.data")).headers.get("cache-control")).toBe(
      "private, no-cache",
    );
    expect((await browser.open("/failing")).headers.get("cache-control")).toBe("private, no-cache");
  });

  it("answers HEAD like GET, without the text", async () => {
    const response = await fetch(`${site.origin}/sign-in`, { method: "HEAD" });
    expect([response.status, await response.text()]).toEqual([200, ""]);
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
  });

  it.each(["/failing?reading", "/failing.data?reading", "/failing"])(
    "that fails at %s tells nothing of the error, and the log does",
    async (path) => {
      vi.spyOn(console, "error").mockReturnValue(undefined);
      const page = await openBrowser(site.origin).open(path);
      expect(page.status).toBe(500);
      expect(page.text).not.toMatch(/CANARY|site-build|\n\s+at /);
      const line = site.logLines.find((text) => text.includes("CANARY")) ?? "";
      expect(line).toContain("CANARY of");
      vi.restoreAllMocks();
    },
  );

  it.each(["/nowhere", "/nowhere.data"])(
    "that is not there is no failure of ours: %s",
    async (path) => {
      expect((await openBrowser(site.origin).open(path)).status).toBe(404);
      expect((await openBrowser(site.origin).send(path, {})).status).toBeLessThan(500);
      expect(site.logLines.filter((line) => line.includes("nowhere") && isError(line))).toEqual([]);
    },
  );
});

function isError(line: string): boolean {
  const { level }: { level: number } = JSON.parse(line);
  return level >= 50;
}
