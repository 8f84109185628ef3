import { afterAll, beforeAll, expect, it } from "vitest";
import { openBrowser } from "./browser";
import { makeAccount, type RunningSite, runSite } from "./running-site";

let site: RunningSite;
beforeAll(async () => {
  site = await runSite({ NODE_ENV: "production" });
});
afterAll(() => site.close());

it("says that no mail can be sent, and shows no mailbox", async () => {
  const page = await openBrowser(site.origin).open("/forgot-password");
  expect(page.text).toContain("no mail server set up");
  expect(page.text).not.toContain("<form");
  expect((await openBrowser(site.origin).open("/mailbox")).status).toBe(404);
  expect((await openBrowser(site.origin).open("/mailbox.data")).status).toBe(404);
});

it("notes a letter that could not be posted, without naming anybody", async () => {
  await makeAccount({ name: "Di", email: "di@example.org", password: "tiny-owl-tea" });
  await openBrowser(site.origin).send("/forgot-password", { email: "di@example.org" });
  await expect.poll(() => site.logLines.join("")).toContain("Could not post a reset link");
  expect(site.logLines.join("")).not.toContain("example.org");
});
