import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningApplication, runApplication } from "./running-application";

let application: RunningApplication;
beforeAll(async () => {
  application = await runApplication();
});
afterAll(() => application.close());

const HOST = "localhost:3000";
const OWN = "http://localhost:3000";
const EVIL = "https://evil.example";

const ROWS: [method: string, headers: Record<string, string>, status: number][] = [
  ["GET", {}, 200],
  ["GET", { origin: EVIL }, 200],
  ["HEAD", {}, 200],
  ["POST", { origin: OWN }, 200],
  ["POST", { origin: OWN, "sec-fetch-site": "same-origin" }, 200],
  ["POST", { "sec-fetch-site": "same-origin" }, 200],
  ["POST", { origin: "null", "sec-fetch-site": "same-origin" }, 200],
  ["POST", {}, 403],
  ["POST", { origin: "null" }, 403],
  ["POST", { origin: EVIL }, 403],
  ["POST", { origin: EVIL, "sec-fetch-site": "same-origin" }, 403],
  ["POST", { origin: OWN, "sec-fetch-site": "cross-site" }, 403],
  ["POST", { origin: OWN, "sec-fetch-site": "same-site" }, 403],
  ["POST", { origin: OWN, "sec-fetch-site": "none" }, 403],
  ["POST", { origin: "https://localhost:3000" }, 403],
  ["POST", { origin: "http://localhost:3001" }, 403],
  ["POST", { origin: "http://127.0.0.1:3000" }, 403],
  ["POST", { origin: OWN, host: "127.0.0.1:3000" }, 403],
  ["POST", { origin: "http://127.0.0.1:3000", host: "127.0.0.1:3000" }, 200],
  ["POST", { origin: `${OWN}.evil.example` }, 403],
  ["PUT", { origin: EVIL }, 403],
  ["PATCH", { origin: EVIL }, 403],
  ["DELETE", { origin: EVIL }, 403],
  ["DELETE", { origin: OWN }, 200],
];

describe("the origin check", () => {
  it.each(ROWS)("%s %o → %i", async (method, headers, status) => {
    const asked = { method, headers: { host: HOST, ...headers } };
    for (const path of ["/sign-in", "/sign-in.data", "/attempts/1?_data=x"]) {
      expect((await application.ask({ ...asked, path })).status).toBe(status);
    }
  });

  it("says in a sentence that nothing was changed", async () => {
    const refused = await application.ask({
      method: "POST",
      headers: { host: HOST, origin: EVIL, accept: "text/html" },
    });
    expect(refused.text).toContain("nothing was changed");
    expect(refused.headers["content-type"]).toContain("text/html");
    expect(refused.headers["cache-control"]).toBe("no-store");
  });
});

describe("the host check", () => {
  it.each([
    ["localhost:3000", 200],
    ["127.0.0.1:3000", 200],
    ["[::1]:3000", 200],
    ["evil.example", 421],
    ["localhost.evil.example:3000", 421],
  ])("%s → %i", async (host, status) => {
    const answer = await application.ask({ headers: { host } });
    expect(answer.status).toBe(status);
    if (status === 421) expect(answer.text).toContain("This site is at http://localhost:3000.");
  });

  it("does not believe a forwarded host of a stranger", async () => {
    const headers = {
      host: HOST,
      "x-forwarded-host": "evil.example",
      "x-forwarded-for": "1.2.3.4",
    };
    const answer = await application.ask({ headers });
    expect(answer.status).toBe(200);
    expect(answer.text).not.toContain("evil.example");
    expect(answer.text).not.toContain("1.2.3.4");
  });

  it("believes the forwarded host of a proxy that is trusted", async () => {
    const settings = {
      mode: "production",
      publicOrigin: "https://learn.example.org",
      trustProxy: ["127.0.0.1"],
    } as const;
    const behindProxy = await runApplication({ settings });
    try {
      const ask = (forwarded: string, origin: string) =>
        behindProxy.ask({
          method: "POST",
          headers: { host: "10.0.0.7:3000", "x-forwarded-host": forwarded, origin },
        });
      expect((await ask("learn.example.org", "https://learn.example.org")).status).toBe(200);
      expect((await ask("learn.example.org", "https://10.0.0.7:3000")).status).toBe(403);
      expect((await ask("evil.example", "https://evil.example")).status).toBe(421);
    } finally {
      await behindProxy.close();
    }
  });
});
