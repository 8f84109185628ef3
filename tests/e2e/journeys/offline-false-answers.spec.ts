import type { Route } from "@playwright/test";
import { anotherDevice } from "../support/another-device";
import { EVERY_KIND } from "../support/every-kind-quiz";
import { expect, test } from "../support/quiet-test";
import * as quiz from "../support/quiz-pages";

const html = (status: number) => (route: Route) =>
  route.fulfill({ status, contentType: "text/html", body: "<h1>All is well</h1>" });

const PROXIES: [string, (route: Route) => Promise<void>][] = [
  ["a page with status 200", html(200)],
  ["an error page", html(502)],
  ["JSON of its own", (route) => route.fulfill({ json: { ok: true, saved: true } })],
  ["an empty list of results", (route) => route.fulfill({ json: { results: [] } })],
  [
    "a redirect to its sign-in page",
    (route) => route.fulfill({ status: 302, headers: { location: "/sign-in" } }),
  ],
  ["silence", (route) => route.abort("connectionreset")],
];

for (const [name, answer] of PROXIES) {
  test(`An answer is not taken for saved when a proxy answers with ${name}`, async ({
    page,
    context,
    browser,
    troubles,
  }) => {
    troubles.expect(/502|ERR_|Failed to load resource|redirect/i);
    await quiz.startQuiz(page, EVERY_KIND);
    await context.route("**/responses", answer);
    await page.getByRole("radio", { name: "Gas from the town" }).check();
    await expect(quiz.saveState(page)).toHaveText("Saved on this device, not sent yet");

    await context.unroute("**/responses");
    await quiz.expectSaved(page);
    const elsewhere = await anotherDevice(browser, context);
    await elsewhere.goto(page.url());
    await expect(elsewhere.getByRole("radio", { name: "Gas from the town" })).toBeChecked();
  });
}

test("An answer whose acknowledgement is lost is stored once", async ({
  page,
  context,
  troubles,
}) => {
  troubles.expect(/ERR_CONNECTION_RESET/);
  await quiz.startQuiz(page, EVERY_KIND);
  const sent: string[] = [];
  const answered: unknown[] = [];
  await context.route("**/responses", async (route) => {
    sent.push(route.request().postDataJSON().operations[0].operationId);
    const response = await route.fetch();
    answered.push((await response.json()).results[0]);
    if (sent.length === 1) await route.abort("connectionreset");
    else await route.fulfill({ response });
  });
  await page.getByRole("radio", { name: "Gas from the town" }).check();
  await quiz.expectSaved(page);
  expect(sent).toHaveLength(2);
  expect(new Set(sent).size).toBe(1);
  expect(answered[1]).toEqual(answered[0]);
});
