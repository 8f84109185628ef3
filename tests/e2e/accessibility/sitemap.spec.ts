import { readFileSync } from "node:fs";
import type { RouteConfigEntry } from "@remix-run/route-config";
import routes from "~/routes";
import { expect } from "../support/quiet-test";
import { axeViolations } from "./axe-violations";
import { shapeProblems } from "./page-shape";
import { test } from "./prepared-learner";
import { SITE_PAGES } from "./sitemap";

const APP = new URL("../../../app/", import.meta.url);

test("Every page of app/routes.ts is looked at here", () => {
  const pages = filesOf(routes).filter((file) =>
    /^export default /m.test(readFileSync(new URL(file, APP), "utf8")),
  );
  const lookedAt = new Set(SITE_PAGES.map(({ route }) => route));
  expect(pages.length).toBeGreaterThan(15);
  expect(pages.filter((file) => !lookedAt.has(file))).toEqual([]);
});

for (const site of SITE_PAGES) {
  test.describe(() => {
    test.use({
      storageState: async ({ learner }, use) =>
        use(site.who === "learner" ? learner.storageState : { cookies: [], origins: [] }),
    });

    test(`Accessible: ${site.name}`, async ({ page, learner, troubles }) => {
      if (site.status) troubles.expect(new RegExp(`\\b${site.status}\\b`));
      // A form that is sent with problems is answered with 400, and the browser notes it.
      if (site.name.endsWith("with problems")) troubles.expect(/\b400\b/);
      const answer = await page.goto(site.path(learner));
      expect(answer?.status()).toBe(site.status ?? 200);
      await site.before?.(page);
      expect([...(await axeViolations(page)), ...(await shapeProblems(page))]).toEqual([]);
    });
  });
}

test("No two pages have the same title", async ({ browser, learner }) => {
  const context = await browser.newContext({ storageState: learner.storageState });
  const visitor = await browser.newContext();
  const titles = new Map<string, string[]>();
  for (const { name, path, who, before } of SITE_PAGES) {
    // What is done on a page may leave its title as it is; so may who looks at it.
    if (before || /visitor|of a learner|dead link|no such page|with tries/.test(name)) continue;
    const { request } = who === "learner" ? context : visitor;
    const html = await (await request.get(path(learner))).text();
    const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? "";
    titles.set(title, [...(titles.get(title) ?? []), name]);
  }
  await context.close();
  await visitor.close();
  expect([...titles].filter(([title, names]) => title === "" || names.length > 1)).toEqual([]);
  expect([...titles.keys()].filter((title) => title === "Treatise")).toHaveLength(1);
});

function filesOf(entries: readonly RouteConfigEntry[]): string[] {
  return entries.flatMap(({ file, children }) => [file, ...filesOf(children ?? [])]);
}
