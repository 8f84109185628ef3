import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningApplication, runApplication } from "./running-application";

let application: RunningApplication;
beforeAll(async () => {
  application = await runApplication();
});
afterAll(() => application.close());

const headers = { host: "localhost:3000" };

describe("built files", () => {
  it("are kept by the browser for a year, and are compressed", async () => {
    const answer = await application.ask({
      path: "/assets/page-abc.js",
      headers: { ...headers, "accept-encoding": "gzip" },
    });
    expect(answer.status).toBe(200);
    expect(answer.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect(answer.headers["content-encoding"]).toBe("gzip");
    expect(answer.headers["content-type"]).toContain("javascript");
  });

  it.each(["/assets/none.js", "/assets/", "/assets", "/assets/..%2f..%2fpackage.json"])(
    "%s is not there, and no page is asked for it",
    async (path) => {
      const answer = await application.ask({ path, headers });
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
      expect(answer.headers["cache-control"]).toBe("no-store");
      expect(answer.text).not.toContain('"method"');
    },
  );

  it("at the top are kept for an hour", async () => {
    const answer = await application.ask({ path: "/favicon.svg", headers });
    expect(answer.headers["cache-control"]).toBe("public, max-age=3600");
    expect(answer.headers["content-type"]).toContain("image/svg+xml");
  });

  it("do not include hidden ones", async () => {
    expect((await application.ask({ path: "/.hidden", headers })).text).toContain('"method"');
  });
});

describe("health", () => {
  it("answers whoever asks, under any host name", async () => {
    const answer = await application.ask({ path: "/healthz", headers: { host: "10.0.0.7" } });
    expect([answer.status, answer.text]).toEqual([200, '{"status":"ok"}']);
    expect((await application.ask({ path: "/readyz", headers })).text).toBe('{"status":"ready"}');
  });

  it("is not ready while something is missing, and says what", async () => {
    const reason = "No module is published.";
    const waiting = await runApplication({ readiness: async () => ({ ok: false, reason }) });
    try {
      const answer = await waiting.ask({ path: "/readyz", headers });
      expect([answer.status, JSON.parse(answer.text)]).toEqual([
        503,
        { status: "not ready", reason },
      ]);
      expect((await waiting.ask({ path: "/healthz", headers })).status).toBe(200);
    } finally {
      await waiting.close();
    }
  });
});
