import type { RequestHandler } from "express";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningApplication, runApplication } from "./running-application";

const pages: RequestHandler = (request, response, next) => {
  if (request.path === "/fails") throw new Error("CANARY in the error");
  if (request.path === "/rejects") return next(new Error("CANARY in the rejection"));
  if (request.path === "/page") return void response.set("Set-Cookie", "s=CANARY").send("page");
  next();
};

let application: RunningApplication;
beforeAll(async () => {
  application = await runApplication({ pages });
});
afterAll(() => application.close());

const headers = { host: "localhost:3000", accept: "text/html" };

describe("an exception", () => {
  it.each(["/fails", "/rejects"])("at %s becomes a page that tells nothing of it", async (path) => {
    const answer = await application.ask({ path, headers });
    expect(answer.status).toBe(500);
    expect(answer.text).toContain("The mistake is ours");
    expect(answer.text).not.toMatch(/CANARY|\.ts:|\n\s+at /);
    expect(answer.text).toContain(`Reference: ${answer.headers["x-request-id"]}`);
    expect(application.logLines.join("")).toContain("CANARY");
  });

  it("is no more than a 404 where there is no page", async () => {
    for (const path of ["/none", "/%E0%A4%A", "/assets/%E0%A4%A", "//evil.example/"]) {
      const answer = await application.ask({ path, headers });
      expect(answer.status).toBe(404);
    }
  });
});

describe("the log", () => {
  it("has a line for each request, without query, cookies, body or address", async () => {
    application.logLines.length = 0;
    const answer = await application.ask({
      method: "POST",
      path: "/page?token=CANARY",
      headers: {
        ...headers,
        origin: "http://localhost:3000",
        cookie: "c=CANARY",
        authorization: "CANARY",
        "user-agent": "CANARY",
        "x-request-id": "CANARY",
      },
      body: "password=CANARY",
    });
    expect(answer.status).toBe(200);
    expect(application.logLines).toHaveLength(1);
    expect(JSON.parse(application.logLines[0] ?? "")).toEqual({
      level: 30,
      time: expect.any(Number),
      req: { id: answer.headers["x-request-id"], method: "POST", path: "/page" },
      res: { status: 200 },
      responseTime: expect.any(Number),
      msg: "request completed",
    });
  });

  it.each(["/assets/page-abc.js", "/healthz", "/readyz"])(
    "mentions %s only when details are wanted",
    async (path) => {
      application.logLines.length = 0;
      await application.ask({ path, headers });
      expect(JSON.parse(application.logLines[0] ?? "")).toMatchObject({
        level: 20,
        req: { path },
        res: { status: 200 },
      });
    },
  );
});
