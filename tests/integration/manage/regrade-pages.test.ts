import { afterAll, beforeAll, expect, it } from "vitest";
import { database } from "~/data/database";
import { grantModule } from "~/data/module-owners";
import { publishModules } from "~/server/publish-modules";
import { amendQuestion } from "~/workflows/amend-question";
import { openModule } from "~/workflows/open-module";
import { storeBelievableAttempts } from "../../builders/believable-attempts";
import { projectRoot } from "../../support/project-root";
import { type Browser, openBrowser } from "../access/browser";
import { makeAccount, type RunningSite, runSite } from "../access/running-site";
import { wholeSiteBuild } from "../leaks/whole-site-build";

const PAGE = "/modules/every-kind/manage/quizzes/every-kind/regrade";
const AMENDMENT = "/modules/every-kind/manage/questions/single/amendment";
const REASON = "The log names coal.";

let site: RunningSite;
let owner: Browser;
let other: Browser;

beforeAll(async () => {
  site = await runSite({}, await wholeSiteBuild());
  await publishModules(database(), `${projectRoot}/tests/fixtures/modules`);
  owner = await signedIn("owner");
  other = await signedIn("other");
  const opened = await openModule("every-kind");
  if (!opened) throw new Error("The module every-kind is not published.");
  const attempts = { ...opened, quizId: "every-kind", persons: 40, seed: "regrade" };
  await storeBelievableAttempts(database(), attempts);
  await mendKey(opened.versionId);
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

async function mendKey(seenVersionId: string): Promise<void> {
  const opened = await openModule("every-kind");
  const single = opened?.content.questions.find(({ id }) => id === "single");
  const outcome = await amendQuestion({
    moduleId: "every-kind",
    questionId: "single",
    question: { ...single, key: "coal", erratum: { change: "new-key", reason: REASON } },
    reason: REASON,
    byUserId: "somebody",
    seenVersionId,
  });
  expect(outcome).toMatchObject({ kind: "published" });
}

const query = (policy = "replace", reason = REASON) =>
  `?policy=${policy}&version=${current}&reason=${encodeURIComponent(reason)}`;
let current = "";

const field = (text: string, name: string) =>
  new RegExp(`name="${name}"[^>]* value="([^"]*)"`).exec(text)?.[1] ?? "";

/** The fields of the form that applies what the page shows. */
function applyFields(text: string) {
  const hidden = text.slice(text.indexOf('type="hidden"') - 40);
  return {
    intent: "apply",
    version: field(hidden, "version"),
    policy: field(hidden, "policy"),
    reason: field(hidden, "reason"),
    digest: field(hidden, "digest"),
    operationId: field(hidden, "operationId"),
    confirmed: "yes",
  };
}

it("opens for the owner alone, whatever is asked of it", async () => {
  current = (await openModule("every-kind"))?.versionId ?? "";
  expect((await owner.open(PAGE)).status).toBe(200);
  expect((await owner.open(AMENDMENT)).status).toBe(200);
  for (const path of [PAGE, PAGE + query(), AMENDMENT]) {
    expect((await other.open(path)).status).toBe(404);
    expect((await openBrowser(site.origin).open(path)).status).toBe(302);
    expect((await other.open(path.replace("every-kind/manage", "nowhere/manage"))).status).toBe(
      404,
    );
  }
  expect((await owner.open(PAGE.replace("quizzes/every-kind", "quizzes/none"))).status).toBe(404);
});

it("lets nobody else apply, undo or withdraw", async () => {
  const { text } = await owner.open(PAGE + query());
  const before = await database().attempt.findMany({ orderBy: { id: "asc" } });
  expect((await other.send(PAGE, applyFields(text))).status).toBe(404);
  expect((await other.send(PAGE, { intent: "undo", regradeId: "x", reason: "No." })).status).toBe(
    404,
  );
  expect((await other.send(AMENDMENT, {})).status).toBe(404);
  expect(await database().attempt.findMany({ orderBy: { id: "asc" } })).toEqual(before);
  expect(await database().regrade.count()).toBe(0);
});

it("asks for a reason, and shows nothing without one", async () => {
  const { text, status } = await owner.open(PAGE + query("replace", " "));
  expect(status).toBe(200);
  expect(text).toContain("Say in a sentence why the marks change");
  expect(text).not.toContain("What would change");
});

it("applies what was shown, once, and then undoes it", async () => {
  const { text } = await owner.open(PAGE + query());
  expect(text).toContain("What would change");
  const fields = applyFields(text);
  expect((await owner.send(PAGE, { ...fields, confirmed: "" })).status).toBe(400);
  expect(await database().regrade.count()).toBe(0);
  const stale = await owner.send(PAGE, { ...fields, digest: "0".repeat(64) });
  expect(stale.location).toContain("done=changed");
  expect(await database().regrade.count()).toBe(0);
  for (const _ of [1, 2]) {
    expect((await owner.send(PAGE, fields)).location).toContain("done=applied");
  }
  expect(await database().regrade.count()).toBe(1);
  const events = await database().markingEvent.count();
  expect(events).toBeGreaterThan(0);
  const regradeId = fields.operationId;
  const undo = { intent: "undo", regradeId, reason: "It was oil." };
  expect((await owner.send(PAGE, undo)).location).toContain("done=undone");
  expect(await database().markingEvent.count()).toBe(2 * events);
});
