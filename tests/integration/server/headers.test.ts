import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nonceOf } from "~/server/security-headers";
import { type RunningApplication, runApplication } from "./running-application";

let application: RunningApplication;
beforeAll(async () => {
  application = await runApplication({
    pages: (_request, response) => {
      response.type("html").send(nonceOf(response));
    },
  });
});
afterAll(() => application.close());

const headers = { host: "localhost:3000" };

function directivesOf(policy: string | undefined): Record<string, string> {
  const directives = (policy ?? "").split(";").map((directive) => directive.trim().split(/ (.*)/));
  return Object.fromEntries(directives.map(([name, value]) => [name, value ?? ""]));
}

describe("the headers of a page", () => {
  it("bind the browser to our own scripts, styles and forms", async () => {
    const answer = await application.ask({ headers });
    const nonce = answer.text;
    expect(nonce).toMatch(/^[A-Za-z0-9+/]{22}==$/);
    expect(directivesOf(answer.headers["content-security-policy"] as string)).toEqual({
      "default-src": "'none'",
      "script-src": `'self' 'nonce-${nonce}'`,
      "style-src": "'self'",
      "img-src": "'self' data:",
      "font-src": "'self'",
      "connect-src": "'self'",
      "manifest-src": "'self'",
      "object-src": "'none'",
      "base-uri": "'none'",
      "form-action": "'self'",
      "frame-ancestors": "'none'",
    });
  });

  it("carry another nonce each time", async () => {
    const [first, second] = [
      await application.ask({ headers }),
      await application.ask({ headers }),
    ];
    expect(first.text).not.toBe(second.text);
  });

  it.each([
    ["x-content-type-options", "nosniff"],
    ["x-frame-options", "DENY"],
    ["referrer-policy", "same-origin"],
    ["cross-origin-opener-policy", "same-origin"],
    ["cross-origin-resource-policy", "same-origin"],
    ["permissions-policy", "camera=(), geolocation=(), microphone=()"],
    ["strict-transport-security", undefined],
    ["x-powered-by", undefined],
  ])("%s: %s", async (name, value) => {
    expect((await application.ask({ headers })).headers[name]).toBe(value);
  });

  it("ask for https where the site is at https", async () => {
    const settings = {
      mode: "production",
      publicOrigin: "https://learn.example.org",
      trustProxy: false,
    } as const;
    const secure = await runApplication({ settings });
    try {
      const answer = await secure.ask({ headers: { host: "learn.example.org" } });
      expect(answer.headers["strict-transport-security"]).toMatch(/^max-age=31536000/);
      expect(answer.headers["content-security-policy"]).toContain("upgrade-insecure-requests");
    } finally {
      await secure.close();
    }
  });

  it("stand on refusals as well", async () => {
    const refused = await application.ask({ headers: { host: "evil.example" } });
    expect(refused.headers["content-security-policy"]).toContain("default-src 'none'");
    expect(refused.headers["x-request-id"]).toMatch(/^[0-9a-z]{26}$/);
  });

  it("allow style elements in development only, and still no eval", async () => {
    const settings = {
      mode: "development",
      publicOrigin: "http://localhost:3000",
      trustProxy: false,
    } as const;
    const development = await runApplication({ settings });
    try {
      const answer = await development.ask({ headers });
      const policy = directivesOf(answer.headers["content-security-policy"] as string);
      expect(policy["style-src"]).toBe("'self' 'unsafe-inline'");
      expect(policy["script-src"]).not.toContain("unsafe");
    } finally {
      await development.close();
    }
  });
});
