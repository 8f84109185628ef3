import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { database } from "~/data/database";
import { grantModule } from "~/data/module-owners";
import { publishModules } from "~/server/publish-modules";
import { openModule } from "~/workflows/open-module";
import { storeBelievableAttempts } from "../../builders/believable-attempts";
import { projectRoot } from "../../support/project-root";
import { type Browser, openBrowser } from "../access/browser";
import { makeAccount, type RunningSite, runSite } from "../access/running-site";
import { wholeSiteBuild } from "../leaks/whole-site-build";

const PAGE = "/modules/every-kind/manage/quizzes/every-kind/statistics";

let site: RunningSite;
let owner: Browser;
let other: Browser;

beforeAll(async () => {
  site = await runSite({}, await wholeSiteBuild());
  await publishModules(database(), `${projectRoot}/tests/fixtures/modules`);
  owner = await signedIn("owner");
  other = await signedIn("other");
  await attend(60, "first");
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

async function attend(persons: number, seed: string): Promise<void> {
  const opened = await openModule("every-kind");
  if (!opened) throw new Error("The module every-kind is not published.");
  await storeBelievableAttempts(database(), { ...opened, quizId: "every-kind", persons, seed });
}

describe("the owner sees", () => {
  it("the figures of the quiz and of its questions", async () => {
    const { status, text } = await owner.open(PAGE);
    expect(status).toBe(200);
    expect(text).toMatch(/<strong>60(<!-- --> )?/);
    expect(text).toContain("Internal consistency");
    expect(text).toContain("?sort=facility");
    expect(text).toContain(`${PAGE}/single`);
    expect(text).not.toContain("Figures are given from");
  });

  it("the table sorted as the address says, and in the quiz's order otherwise", async () => {
    const order = async (query: string) => {
      const { text } = await owner.open(`${PAGE}${query}`);
      return [...text.matchAll(/statistics\/(\w+)"/g)].map(([, id]) => id);
    };
    const asWritten = await order("");
    expect(asWritten.slice(0, 3)).toEqual(["single", "statement", "several"]);
    expect(await order("?sort=nonsense")).toEqual(asWritten);
    const sorted = await order("?sort=facility");
    expect(sorted).not.toEqual(asWritten);
    expect(sorted.toSorted()).toEqual(asWritten.toSorted());
  });

  it.each(["single", "matched", "ordered", "named", "measured", "gapped", "quoted", "placed"])(
    "all about the question %s",
    async (id) => {
      const { status, text } = await owner.open(`${PAGE}/${id}`);
      expect(status).toBe(200);
      expect(text).toContain("Discriminative efficiency");
      expect(text).toMatch(/What was (chosen|typed)/);
    },
  );
});

describe("it does not exist", () => {
  it.each(["", "/single"])("for another account, as a page and as data: %s", async (path) => {
    for (const address of [`${PAGE}${path}`, `${PAGE}${path}.data`]) {
      const { status, text } = await other.open(address);
      expect([address, status]).toEqual([address, 404]);
      expect(text).not.toMatch(/canary|Discrimination|facility/);
    }
  });

  it("for a visitor, who is asked to sign in", async () => {
    const { status, location } = await openBrowser(site.origin).open(PAGE);
    expect([status, location]).toEqual([302, `/sign-in?next=${encodeURIComponent(PAGE)}`]);
  });

  it("where there is no such quiz, question or module", async () => {
    for (const address of [
      PAGE.replace("quizzes/every-kind", "quizzes/none"),
      `${PAGE}/none`,
      `${PAGE}/check-oil`,
      PAGE.replace("modules/every-kind", "modules/none"),
    ]) {
      expect([address, (await owner.open(address)).status]).toEqual([address, 404]);
    }
  });
});

it("shows counts and no figures below ten learners", async () => {
  const page = PAGE.replace("quizzes/every-kind", "quizzes/sealed");
  const none = await owner.open(page);
  expect(none.text).toContain("Nobody has finished it yet.");
  expect(none.text).not.toContain("Internal consistency");
  const question = await owner.open(`${page}/single`);
  expect(question.text).toContain("Figures are given from");
  expect(question.text).not.toContain("Discriminative efficiency");
});
