import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { database } from "~/data/database";
import { grantModule } from "~/data/module-owners";
import { publishModules } from "~/server/publish-modules";
import { projectRoot } from "../../support/project-root";
import { type Browser, openBrowser } from "../access/browser";
import { makeAccount, type RunningSite, runSite } from "../access/running-site";
import { wholeSiteBuild } from "../leaks/whole-site-build";

const MARKING = "/modules/every-kind/manage/marking";
const QUESTION = `${MARKING}/argued`;

let site: RunningSite;
let owner: Browser;
let other: Browser;
let visitor: Browser;
/** The page of the one answer that waits, and what it is addressed by. */
let page: string;
let attempt: string;

beforeAll(async () => {
  site = await runSite({}, await wholeSiteBuild());
  await publishModules(database(), `${projectRoot}/tests/fixtures/modules`);
  visitor = openBrowser(site.origin);
  owner = await signedIn("owner");
  other = await signedIn("other");
  const learner = openBrowser(site.origin);
  const started = await learner.send("/modules/every-kind/quizzes/written", {});
  attempt = started.location?.split("/").at(-1) ?? "";
  const answer = { operationId: "the-first-essay", baseRevision: "0", text: "It should stay." };
  await learner.send(`/attempts/${attempt}/questions/2`, { ...answer, go: "3" });
  await learner.send(`/attempts/${attempt}/submit`, {});
  page = `${QUESTION}/${attempt}.2`;
}, 60_000);
afterAll(() => site.close());

async function signedIn(name: string): Promise<Browser> {
  const email = `${name}@example.org`;
  const password = "an example to explore";
  await makeAccount({ name, email, password });
  const { id: userId } = await database().user.findFirstOrThrow({ where: { email } });
  if (name === "owner") {
    await grantModule(database(), { moduleId: "every-kind", userId, grantedAt: new Date() });
  }
  const browser = openBrowser(site.origin);
  await browser.send("/sign-in", { email, password });
  return browser;
}

const release = { intent: "release", "criterion-position": "clear", "criterion-grounds": "one" };
const slot = () =>
  database().attemptSlot.findFirstOrThrow({ where: { attemptId: attempt, position: 2 } });

describe("whoever does not own the module", () => {
  const routes = [
    "routes/manage/marking",
    "routes/manage/marking-question",
    "routes/manage/marking-answer",
  ];

  it("finds no page of it, nor its data alone", async () => {
    const addresses = [MARKING, QUESTION, page];
    for (const [index, address] of addresses.entries()) {
      expect((await other.open(address)).status).toBe(404);
      const data = await other.open(`${address}.data?_routes=${routes[index]}`);
      expect(data.status).toBe(404);
      expect(data.text).not.toContain("It should stay.");
      const asked = await visitor.open(address);
      expect([asked.status, asked.location?.split("?")[0]]).toEqual([302, "/sign-in"]);
    }
  });

  it("can neither take an answer up nor mark it", async () => {
    expect((await other.send(QUESTION, {})).status).toBe(404);
    expect((await other.send(page, release)).status).toBe(404);
    expect((await visitor.send(page, release)).location).toContain("/sign-in");
    expect(await database().personMark.count()).toBe(0);
    expect(await slot()).toMatchObject({ outcome: "pending" });
  });
});

describe("the owner", () => {
  it("sees what waits, and nothing of whose it is", async () => {
    const list = await owner.open(MARKING);
    expect(list.text).toContain("Should the keeper stay");
    const { text } = await owner.open(page);
    expect(text).toContain("It should stay.");
    expect(text).toContain("canary-argued-notes");
    const { learnerId } = await database().attempt.findFirstOrThrow({ where: { id: attempt } });
    expect(text).not.toContain(learnerId);
  });

  it.each([
    () => `${MARKING}/nothing`,
    () => `${MARKING}/single`,
    () => `${MARKING}/judged/${attempt}.2`,
    () => `${QUESTION}/${attempt}.1`,
    () => `${QUESTION}/${attempt}.9`,
    () => `${QUESTION}/nobody.2`,
    () => `${QUESTION}/nonsense`,
    () => `/modules/another/manage/marking`,
  ])("finds nothing at a wrong address: %#", async (address) => {
    expect((await owner.open(address())).status).toBe(404);
    await owner.send(address(), release);
    expect(await database().personMark.count()).toBe(0);
    expect(await slot()).toMatchObject({ outcome: "pending" });
  });

  it("gets everything back that was typed when something is wrong", async () => {
    const sent = { intent: "release", "criterion-position": "clear", comment: "Keep <b>me</b>." };
    const { status, text } = await owner.send(page, sent);
    expect(status).toBe(400);
    expect(text).toContain("Choose a level: Argues from the log");
    expect(text).toContain("Keep &lt;b&gt;me&lt;/b&gt;.");
    expect(text).toMatch(/name="criterion-position"[^>]*checked=""[^>]*value="clear"/);
    expect(await slot()).toMatchObject({ outcome: "pending" });
  });

  it("marks the answer, and the learner's attempt is marked with it", async () => {
    const { status, location } = await owner.send(page, { ...release, comment: "Good." });
    expect([status, location]).toEqual([302, page]);
    expect(await slot()).toMatchObject({ outcome: "partly-right", markMicro: 1_200_000 });
    const marked = await database().attempt.findFirstOrThrow({ where: { id: attempt } });
    expect(marked).toMatchObject({ state: "marked", markMicro: 1_200_000 });
  });
});
