import { expect, test } from "@playwright/test";
import { type Browser, openBrowser } from "../../integration/access/browser";
import { plantedSecrets, secretFieldsIn, secretsIn } from "../../integration/leaks/planted-secrets";
import { addressesOf, type Heard, hear, readAddress } from "../../integration/leaks/site-walk";
import { EVERY_KIND_CASES } from "../support/every-kind-quiz";
import { builtFiles, builtRoutes } from "./built-site";
import { provoke } from "./provocations";

// One after the other: what may be seen changes with the state of the attempts.
// Every address is read once for each route, so that the walk grows with the site.
test.describe.configure({ mode: "serial", timeout: 180_000 });

const QUESTIONS = EVERY_KIND_CASES.length;
const WRITTEN_QUESTIONS = 3;

/** Those of the questions, and one too many. */
const POSITIONS = Array.from({ length: QUESTIONS + 1 }, (_, index) => String(index + 1));

let secrets: string[];
let owner: Browser;
let others: Record<string, Browser>;
/** An attempt whose review is shown after submitting, one at a quiz that never shows anything, … */
let shown: string;
let sealed: string;
/** … and one that waits after submitting until a person has marked it. */
let written: string;

test.beforeAll(async ({ baseURL }) => {
  const origin = baseURL ?? "";
  secrets = await plantedSecrets();
  owner = openBrowser(origin);
  shown = await start(owner, "every-kind");
  sealed = await start(owner, "sealed");
  written = await start(owner, "written");
  const learner = openBrowser(origin);
  await start(learner, "every-kind");
  others = { "another learner": learner, "a visitor": openBrowser(origin) };
});

test("While quizzes run, no route tells their own learner anything of a key", async () => {
  const heard = await walk(owner);
  const questions = heard.filter(({ request, status, text }) => {
    return status === 200 && /questions\/\d+$/.test(request) && text.includes("Question");
  });
  expect(questions).toHaveLength(2 * QUESTIONS + WRITTEN_QUESTIONS);
  expect(leaks(heard)).toEqual([]);
});

test("Nor any other learner, nor a visitor", async () => {
  for (const [who, browser] of Object.entries(others)) {
    expect(leaks(await walk(browser)), who).toEqual([]);
  }
});

test("Nor does a refusal or an error, whatever is sent", async () => {
  const heard = [
    ...(await provoke(owner, [shown, sealed, written])),
    ...(await provoke(others["another learner"] ?? owner, [shown, sealed, written])),
  ];
  expect(heard.filter(({ status }) => status >= 400).length).toBeGreaterThan(20);
  expect(heard.filter(({ status }) => status >= 500)).toEqual([]);
  expect(leaks(heard)).toEqual([]);
});

test("No script, style or other file of the build holds a secret", async () => {
  const heard: Heard[] = [];
  for (const path of builtFiles()) heard.push(await hear(owner, path));
  expect(heard.length).toBeGreaterThan(20);
  expect(heard.filter(({ status }) => status !== 200)).toEqual([]);
  expect(heard.flatMap(({ request, text }) => told(request, secretsIn(text, secrets)))).toEqual([]);
});

test("After submitting, the review tells its owner, and nothing else tells anybody", async () => {
  const essay = form({ text: "It should stay.", go: "3" });
  await owner.send(`/attempts/${written}/questions/2`, essay);
  for (const attempt of [shown, sealed, written]) {
    await owner.send(`/attempts/${attempt}/questions/7`, form({ text: "lard", go: "8" }));
    const submitted = await owner.send(`/attempts/${attempt}/submit`, {});
    expect(submitted.location).toBe(`/attempts/${attempt}/result`);
  }
  const heard = await walk(owner);
  const telling = heard.filter(({ text }) => secretsIn(text, secrets).length > 0);
  const reviews = [shown, written].map((attempt) => `/attempts/${attempt}/review`);
  const tellingRequests = reviews.flatMap((review) => [
    review,
    `${review}.data`,
    `${review}.data?_routes=routes/attempts/review`,
  ]);
  expect(new Set(telling.map(({ request }) => request))).toEqual(new Set(tellingRequests));
  const seen = new Set(telling.flatMap(({ text }) => secretsIn(text, secrets)));
  const expected = secrets.filter(isShownInReview);
  expect(expected.length).toBeGreaterThan(QUESTIONS);
  expect([...seen]).toEqual(expect.arrayContaining(expected));
  expect([...seen].filter(isNeverShown)).toEqual([]);
  for (const [who, browser] of Object.entries(others)) {
    expect(leaks(await walk(browser)), who).toEqual([]);
  }
});

/** Reads every address of every route, and there every route's data alone. */
async function walk(browser: Browser): Promise<Heard[]> {
  const routes = builtRoutes();
  const values = {
    moduleId: ["every-kind"],
    lessonId: ["the-lamp"],
    passageId: ["L1"],
    quizId: ["every-kind", "sealed", "written", "once-through", "with-tries"],
    questionId: ["single", "argued", "check-oil"],
    answerId: [`${written}.2`],
    attemptId: [shown, sealed, written],
    position: POSITIONS,
  };
  const routeIds = routes.map(({ id }) => id);
  const heard: Heard[] = [];
  for (const address of addressesOf(routes, values).filter(isWithinItsQuiz)) {
    heard.push(...(await readAddress(browser, { address, routeIds })));
    heard.push(await hear(browser, `/__manifest?version=1&p=${address}`));
  }
  return heard;
}

/** The quiz with essays is short: none of the places that only the others have, but one too many. */
function isWithinItsQuiz(address: string): boolean {
  const [, attempt, position] = /^\/attempts\/([^/]+)\/questions\/(\d+)$/.exec(address) ?? [];
  return attempt !== written || Number(position) <= WRITTEN_QUESTIONS + 1;
}

function leaks(heard: readonly Heard[]): string[] {
  return heard.flatMap(({ request, text }) =>
    told(request, [...secretsIn(text, secrets), ...secretFieldsIn(text)]),
  );
}

function told(request: string, found: readonly string[]): string[] {
  return found.length === 0 ? [] : [`${request}: ${found.join(", ")}`];
}

function isShownInReview(secret: string): boolean {
  return (
    /^canary-(?!check).*-(explanation|feedback)$/.test(secret) && !/gapped-feedback/.test(secret)
  );
}

/** What no learner ever gets: the checks of a lesson not answered, credits, ranges, waivers. */
function isNeverShown(secret: string): boolean {
  return /^canary-(check-.*|.*-waive|named-rejected|argued-notes|judged-(criterion|low|high))$|^(?!27183\.5$|71\.7293$)\d/.test(
    secret,
  );
}

async function start(browser: Browser, quizId: string): Promise<string> {
  const { location } = await browser.send(`/modules/every-kind/quizzes/${quizId}`, {});
  const attempt = location?.split("/").at(-1);
  if (!attempt) throw new Error(`The quiz ${quizId} did not start.`);
  return attempt;
}

function form(fields: Record<string, string>): Record<string, string> {
  return { operationId: crypto.randomUUID(), baseRevision: "0", ...fields };
}
