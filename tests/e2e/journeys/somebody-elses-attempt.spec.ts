import type { APIRequestContext, APIResponse } from "@playwright/test";
import routes from "~/routes";
import { EVERY_KIND } from "../support/every-kind-quiz";
import { expect, test } from "../support/quiet-test";
import * as quiz from "../support/quiz-pages";

const NO_ATTEMPT = "an-attempt-that-nobody-has";

const ATTEMPT_ROUTES = routes.filter(({ path }) => path?.startsWith("attempts/:attemptId"));

const OPERATION = {
  operationId: "an-operation-of-a-stranger",
  position: 1,
  baseRevision: 1,
  answer: { kind: "single-choice", option: "gas" },
};

test("The address of somebody else's attempt opens nothing and changes nothing", async ({
  page,
  newVisitor,
  baseURL,
}) => {
  await quiz.startQuiz(page, EVERY_KIND);
  await page.getByRole("radio", { name: "Coal from the cellar" }).check();
  await quiz.expectSaved(page);
  const attemptId = /attempts\/([^/]+)/.exec(page.url())?.[1] ?? "";

  const nobody = await newVisitor();
  const learner = await newVisitor();
  await quiz.startQuiz(learner, EVERY_KIND);
  const origin = baseURL ?? "";

  for (const { request } of [nobody, learner]) {
    const told = await answers(request, { attemptId, origin });
    expect(told.filter(({ holds }) => holds)).toEqual([]);
    expect(told.length).toBeGreaterThan(50);
    // Not even whether there is such an attempt.
    expect(told).toEqual(await answers(request, { attemptId: NO_ATTEMPT, origin }));
  }

  await page.reload();
  await expect(page.getByRole("radio", { name: "Coal from the cellar" })).toBeChecked();
  await expect(page.getByRole("button", { name: "Flag for later" })).toBeVisible();
  await expect(page.getByText(/^Question 1 of/)).toBeVisible();
});

interface Target {
  attemptId: string;
  origin: string;
}

/** What is answered to every way of reading an attempt and of writing to it. */
async function answers(request: APIRequestContext, { attemptId, origin }: Target) {
  const pages = ATTEMPT_ROUTES.map(({ path }) => `/${path}`.replace(":position", "1"));
  const readings = pages.flatMap((path) => [
    path,
    `${path}.data`,
    ...ATTEMPT_ROUTES.map(({ file }) => `${path}.data?_routes=${file.replace(/\.tsx?$/, "")}`),
  ]);
  const form = { go: "flag", option: "gas", operationId: "a-stranger-s-form", baseRevision: "1" };
  const headers = { origin };
  const sent = { headers, maxRedirects: 0 };
  const told = [];
  for (const way of readings) {
    const answer = await request.get(way.replace(":attemptId", attemptId), { maxRedirects: 0 });
    told.push({ way, ...(await summary(answer, attemptId)) });
  }
  for (const way of pages.flatMap((path) => [path, `${path}.data`])) {
    const answer = await request.post(way.replace(":attemptId", attemptId), { ...sent, form });
    told.push({ way: `POST ${way}`, ...(await summary(answer, attemptId)) });
  }
  const address = `/attempts/${attemptId}/responses`;
  const answer = await request.post(address, { headers, data: { operations: [OPERATION] } });
  return [...told, { way: "POST an answer", ...(await summary(answer, attemptId)) }];
}

/** An answer without the name of the attempt; a page, which differs each time, by its status alone. */
async function summary(answer: APIResponse, attemptId: string) {
  const isPage = answer.headers()["content-type"]?.startsWith("text/html") ?? false;
  const text = isPage ? "" : (await answer.text()).replaceAll(attemptId, "").trim();
  const status = answer.status();
  // Asked for a route that the address does not have, the server answers with no data at all.
  const holds = status < 400 && text !== "[{}]";
  return { status, text, holds };
}
