import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { database } from "~/data/database";
import { openModule } from "~/workflows/open-module";
import { type Browser, openBrowser } from "../access/browser";
import type { RunningSite } from "../access/running-site";
import { answering, lighthouseSite, signedIn } from "./lighthouse-site";

const MANAGE = "/modules/every-kind/manage";
const QUESTION = `${MANAGE}/questions/named`;
const ACCEPT = `${QUESTION}/accept?part=text&answer=fish+oil`;
const PAGES = [
  MANAGE,
  `${MANAGE}/reports`,
  QUESTION,
  ACCEPT,
  `${QUESTION}/mend`,
  `${QUESTION}/edit`,
];

let site: RunningSite;
let owner: Browser;
let stranger: Browser;
beforeAll(async () => {
  site = await lighthouseSite();
  owner = await signedIn(site, { name: "ann", owns: true });
  stranger = await signedIn(site, { name: "ben" });
});
afterAll(() => site.close());

async function versionId() {
  return (await openModule("every-kind"))?.versionId ?? "";
}

describe("the owner's pages", () => {
  it.each(PAGES)("%s is for the owner alone", async (path) => {
    expect((await owner.open(path)).status).toBe(200);
    expect((await stranger.open(path)).status).toBe(404);
    const { browser: guest } = await answering(site);
    for (const nobody of [guest, openBrowser(site.origin)]) {
      expect((await nobody.open(path)).location).toMatch(/^\/sign-in\?next=/);
    }
    const alone = path.replace(/(\?|$)/, ".data$1");
    const data = await stranger.open(alone);
    expect(data.text).not.toContain("canary");
    expect(data.status).toBe(404);
  });

  it.each([
    "/modules/nowhere/manage",
    `${MANAGE}/questions/nowhere`,
    `${MANAGE}/questions/nowhere/mend`,
    `${MANAGE}/questions/nowhere/edit`,
    `${QUESTION}/accept?part=text&answer=*`,
    `${QUESTION}/accept`,
  ])("%s does not exist, for the owner neither", async (path) => {
    expect((await owner.open(path)).status).toBe(404);
  });

  it("are linked for the owner alone", async () => {
    const linked = async (browser: Browser, path: string) =>
      (await browser.open(path)).text.includes(`href="${MANAGE}"`);
    for (const path of ["/modules/every-kind", "/account"]) {
      expect(await linked(owner, path)).toBe(true);
      expect(await linked(stranger, path)).toBe(false);
    }
  });
});

describe("mending", () => {
  it("is refused to others, whatever they send", async () => {
    const before = await versionId();
    const fields = {
      intent: "publish",
      question: "{}",
      reason: "Because.",
      seenVersionId: before,
      state: "accepted",
      reply: "Yes.",
      learnerId: "x",
      operationId: "y",
    };
    for (const path of PAGES.slice(2)) {
      expect((await stranger.send(path, fields)).status).toBe(404);
      expect((await openBrowser(site.origin).send(path, fields)).location).toMatch(/^\/sign-in/);
    }
    expect(await versionId()).toBe(before);
  });

  it("by the form previews first, keeps what was typed, and then publishes", async () => {
    const before = await versionId();
    const typed = { change: "points", points: "many", reason: "It is worth more." };
    const wrong = await owner.send(`${QUESTION}/mend`, {
      ...typed,
      intent: "preview",
      seenVersionId: before,
    });
    expect(wrong.status).toBe(400);
    expect(wrong.text).toContain('value="many"');
    expect(wrong.text).toContain("It is worth more.");
    const good = await owner.send(`${QUESTION}/mend`, {
      ...typed,
      points: "2",
      intent: "preview",
      seenVersionId: before,
    });
    expect(good.text).toContain("This changes how answers are marked.");
    expect(await versionId()).toBe(before);
    const hidden = /name="question"[^>]* value="([^"]*)"/.exec(good.text)?.[1] ?? "";
    const question = hidden
      .replaceAll("&quot;", '"')
      .replaceAll("&#x27;", "'")
      .replaceAll("&amp;", "&");
    const publish = { intent: "publish", question, reason: typed.reason, seenVersionId: before };
    const published = await owner.send(`${QUESTION}/mend`, publish);
    expect(published.location).toBe(`${QUESTION}?mended`);
    const page = await owner.open(QUESTION);
    expect(page.text).toContain("Other points");
    expect(page.text).toContain(`href="${MANAGE}/quizzes/every-kind/regrade"`);
    const stale = await owner.send(`${QUESTION}/mend`, {
      ...publish,
      question: question.replace('"points":2', '"points":3'),
    });
    expect(stale.text).toContain("has been mended since you opened the page");
  });
});

describe("a learner's report", () => {
  it("is answered once, and its answer is kept from a learner who is still being asked", async () => {
    const { browser, attempt } = await answering(site);
    const text = "Is the first option not right?";
    await browser.send(`${attempt}/questions/1/report`, { operationId: "report-1", text });
    const report = await database().problemReport.findFirstOrThrow({ where: { text } });
    const page = `${MANAGE}/questions/${report.questionId}`;
    const { learnerId, operationId } = report;
    const answer = { learnerId, operationId, state: "declined", reply: "Coal is not burnt here." };
    const empty = await owner.send(page, { ...answer, reply: "  " });
    expect(empty.status).toBe(400);
    expect((await owner.send(page, answer)).location).toBe(`${page}#reports`);
    const second = await owner.send(page, { ...answer, reply: "On second thoughts, yes." });
    expect(second.status).toBe(409);
    expect(second.text).toContain("On second thoughts, yes.");

    for (const path of [`${attempt}/questions/1`, "/reports", "/", "/progress"]) {
      const shown = await browser.open(path);
      expect(shown.text).not.toContain(answer.reply);
      expect(shown.text).not.toContain("to your reports</a>");
    }
    await browser.send(`${attempt}/submit`, {});
    expect((await browser.open("/")).text).toMatch(/1(<!-- -->)? (<!-- -->)?answer/);
    expect((await browser.open("/reports")).text).toContain(answer.reply);
    expect((await browser.open("/")).text).not.toMatch(/to your reports<\/a>/);
    const seen = await database().problemReport.findFirstOrThrow({ where: { text } });
    expect(seen.replySeenAt).toBeInstanceOf(Date);
    expect((await browser.open(`${attempt}/review`)).text).toContain(answer.reply);
    const somebody = await answering(site);
    expect((await somebody.browser.open("/reports")).text).not.toContain(answer.reply);
  });
});
