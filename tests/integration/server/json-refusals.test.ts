import { request as httpRequest } from "node:http";
import type { RequestHandler } from "express";
import { afterAll, beforeAll, expect, it } from "vitest";
import { arrivalOf } from "~/server/arrival";
import { type Asked, type RunningApplication, runApplication } from "./running-application";

const pages: RequestHandler = (request, response) => {
  if (request.path === "/fails") throw new Error("CANARY");
  request.resume().on("end", () => {
    response.json({ waited: Date.now() - arrivalOf(response).getTime() });
  });
};

let application: RunningApplication;
beforeAll(async () => {
  application = await runApplication({ pages });
});
afterAll(() => application.close());

const OWN = { host: "localhost:3000", origin: "http://localhost:3000" };
const JSON_BODY = { "content-type": "application/json" };
const refusals: [string, number, Asked][] = [
  ["too much at once", 413, { headers: { ...OWN, "content-length": "300000" }, body: "" }],
  ["another site", 403, { headers: { ...OWN, origin: "https://evil.example" }, body: "{}" }],
  ["a mistake of ours", 500, { headers: OWN, path: "/fails", body: "{}" }],
];

it.each(refusals)("tells a script that sends JSON of %s in JSON", async (_, status, asked) => {
  const headers = { "content-length": "2", ...asked.headers, ...JSON_BODY };
  const answer = await application.ask({ method: "POST", ...asked, headers });
  expect(answer.status).toBe(status);
  expect(JSON.parse(answer.text)).toEqual({ problem: expect.stringMatching(/\.$/) });
});

it("goes on telling a person in a page, and others in plain text", async () => {
  const ask = (headers: Record<string, string>) =>
    application.ask({ method: "POST", headers: { host: OWN.host, ...headers }, body: "a=b" });
  expect((await ask({ accept: "text/html,*/*;q=0.8" })).text).toContain("<h1>");
  expect((await ask({ accept: "*/*" })).headers["content-type"]).toContain("text/plain");
});

it("knows when a request began, however slowly its body comes", async () => {
  const waited = await slowly(application.port);
  expect(waited).toBeGreaterThanOrEqual(190);
});

function slowly(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { ...OWN, "content-length": "2" };
    const sent = httpRequest({ host: "127.0.0.1", port, method: "POST", headers }, (response) => {
      let text = "";
      response.on("data", (chunk) => {
        text += chunk;
      });
      response.on("end", () => resolve(JSON.parse(text).waited));
    });
    sent.on("error", reject);
    sent.write("a");
    setTimeout(() => sent.end("b"), 200);
  });
}
