import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { database } from "~/data/database";
import { type Browser, openBrowser } from "../access/browser";
import type { RunningSite } from "../access/running-site";
import { answering, lighthouseSite } from "./lighthouse-site";

let site: RunningSite;
beforeAll(async () => {
  site = await lighthouseSite();
});
afterAll(() => site.close());

const TEXT = "Two of the options are right.";
const CHECK = "/modules/every-kind/lessons/the-lamp/checks/check-oil/report";

const stored = (text: string) => database().problemReport.count({ where: { text } });

/** Sends a report as a browser with scripts does. */
async function sendJson(browser: Browser, body: object) {
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  const answer = await fetch(`${site.origin}/reports/send`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: site.origin, cookie },
    body: JSON.stringify(body),
  });
  return { status: answer.status, headers: answer.headers, json: await answer.json() };
}

describe("a form without scripts", () => {
  it("stores a report once and goes back to the question, which shows it", async () => {
    const { browser, attempt } = await answering(site);
    const text = `${TEXT} By form.`;
    const page = await browser.open(`${attempt}/questions/2/report`);
    expect(page.text).toContain("What is wrong with question 2?");
    for (let time = 0; time < 2; time += 1) {
      const sent = await browser.send(`${attempt}/questions/2/report`, {
        operationId: "by-form-1",
        text,
      });
      expect(sent).toMatchObject({ status: 302, location: `${attempt}/questions/2` });
    }
    expect(await stored(text)).toBe(1);
    expect((await browser.open(`${attempt}/questions/2`)).text).toContain(`>${text}</p>`);
    expect((await browser.open(`${attempt}/questions/3`)).text).not.toContain(`>${text}</p>`);
    await browser.send(`${attempt}/submit`, {});
    const later = await browser.send(`${attempt}/questions/2/report`, {
      operationId: "by-form-2",
      text: `${text} Later.`,
    });
    expect(later.location).toBe(`${attempt}/review#question-2`);
    expect((await browser.open(`${attempt}/review`)).text).toContain(`${text} Later.`);
  });

  it("gives a text that is too short back with what to do", async () => {
    const { browser, attempt } = await answering(site);
    const path = `${attempt}/questions/1/report`;
    const sent = await browser.send(path, { operationId: "short-1", text: "Odd <1>" });
    expect(sent.status).toBe(400);
    expect(sent.text).toContain("Say in at least 10 characters what is wrong.");
    expect(sent.text).toMatch(/<textarea[^>]*>Odd &lt;1&gt;<\/textarea>/);
  });

  it("makes a guest of a visitor who reports a check", async () => {
    const visitor = openBrowser(site.origin);
    const text = `${TEXT} By a visitor.`;
    const sent = await visitor.send(CHECK, { operationId: "visitor-1", text });
    expect(sent.location).toBe("/modules/every-kind/lessons/the-lamp#check-check-oil");
    expect(visitor.cookies.has("treatise_guest")).toBe(true);
    expect((await visitor.open("/reports")).text).toContain(text);
    expect((await openBrowser(site.origin).open("/reports")).text).not.toContain(text);
  });
});

describe("a browser with scripts", () => {
  it("is answered the same for the same operation, and 409 for another text under its id", async () => {
    const { browser, attemptId } = await answering(site);
    const place = { attemptId, position: 1 };
    const text = `${TEXT} By script.`;
    const first = await sendJson(browser, { place, operationId: "script-1", text });
    const again = await sendJson(browser, { place, operationId: "script-1", text });
    expect(first).toMatchObject({ status: 200, json: { operationId: "script-1", state: "open" } });
    expect(again.json).toEqual(first.json);
    expect(again.headers.get("cache-control")).toBe("no-store");
    expect(await stored(text)).toBe(1);
    const other = await sendJson(browser, { place, operationId: "script-1", text: `${text} No.` });
    expect(other.status).toBe(409);
  });

  it("stores nothing for somebody else's attempt, or what cannot be read", async () => {
    const { attemptId } = await answering(site);
    const somebody = (await answering(site)).browser;
    const text = `${TEXT} For another.`;
    const place = { attemptId, position: 1 };
    for (const browser of [somebody, openBrowser(site.origin)]) {
      const sent = await sendJson(browser, { place, operationId: "foreign-1", text });
      expect(sent.status).toBe(404);
    }
    const check = { moduleId: "every-kind", lessonId: "the-lamp", questionId: "single" };
    const noCheck = await sendJson(somebody, { place: check, operationId: "foreign-2", text });
    expect(noCheck.status).toBe(404);
    const odd = { place: { ...place, key: 1 }, operationId: "foreign-3", text };
    expect((await sendJson(somebody, odd)).status).toBe(400);
    expect(await stored(text)).toBe(0);
  });

  it("is told to wait after 20 reports in an hour", async () => {
    const { browser, attemptId } = await answering(site);
    const place = { attemptId, position: 1 };
    const statuses: number[] = [];
    for (let index = 0; index < 21; index += 1) {
      const sent = await sendJson(browser, { place, operationId: `many-${index}`, text: TEXT });
      statuses.push(sent.status);
      if (sent.status === 429) {
        expect(Number(sent.headers.get("retry-after"))).toBeGreaterThan(0);
        expect(sent.json.problem).toMatch(/Wait .*minute/);
      }
    }
    expect(statuses).toEqual([...Array<number>(20).fill(200), 429]);
  });
});
