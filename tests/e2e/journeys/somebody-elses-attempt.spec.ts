import type { APIRequestContext } from "@playwright/test";
import { EVERY_KIND } from "../support/every-kind-quiz";
import { expect, test } from "../support/quiet-test";
import * as quiz from "../support/quiz-pages";

const PAGES = ["", "/questions/1", "/submit", "/result", "/review"];
const ROUTES = ["attempt", "question", "submit", "result", "review", "responses"];

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
  const attempt = page.url().replace(/\/questions.*/, "");

  const nobody = await newVisitor();
  const learner = await newVisitor();
  await quiz.startQuiz(learner, EVERY_KIND);

  for (const { request } of [nobody, learner]) {
    expect(await readings(request, attempt)).toEqual([]);
    expect(await writings(request, { attempt, origin: baseURL ?? "" })).toEqual([]);
  }

  await page.reload();
  await expect(page.getByRole("radio", { name: "Coal from the cellar" })).toBeChecked();
  await expect(page.getByRole("button", { name: "Flag for later" })).toBeVisible();
  await expect(page.getByText("Question 1 of 11")).toBeVisible();
});

/** Every way of reading the attempt that is answered with anything but “not found”. */
async function readings(request: APIRequestContext, attempt: string): Promise<string[]> {
  const ways = PAGES.flatMap((path) => [
    `${attempt}${path}`,
    `${attempt}${path}.data`,
    ...ROUTES.map((name) => `${attempt}${path}.data?_routes=routes/attempts/${name}`),
  ]);
  const open: string[] = [];
  for (const way of ways) {
    const answer = await request.get(way);
    if (holdsNothing(answer.status(), await answer.text())) continue;
    open.push(`${answer.status()} ${way}`);
  }
  return open;
}

interface Target {
  attempt: string;
  origin: string;
}

async function writings(request: APIRequestContext, { attempt, origin }: Target) {
  const headers = { origin };
  const forms = ["/questions/1", "/submit"].flatMap((path) => [path, `${path}.data`]);
  const form = { go: "flag", option: "gas", operationId: "a-stranger-s-form", baseRevision: "1" };
  const answers = [
    ...(await Promise.all(
      forms.map((path) => request.post(attempt + path, { headers, form, maxRedirects: 0 })),
    )),
    await request.post(`${attempt}/responses`, { headers, data: { operations: [OPERATION] } }),
  ];
  return answers.filter((answer) => answer.status() !== 404).map((answer) => answer.url());
}

/** Not found; or, asked for a route that the page does not have, an answer without any data. */
function holdsNothing(status: number, text: string): boolean {
  return status === 404 || (status === 200 && /^\[\{\}\]\s*$/.test(text));
}
