import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { database } from "~/data/database";
import * as learners from "~/data/learners";
import { type Browser, openBrowser } from "./browser";
import { makeAccount, type RunningSite, runSite } from "./running-site";

let site: RunningSite;
beforeAll(async () => {
  site = await runSite();
});
afterAll(() => site.close());

let number = 0;

function somebody() {
  number += 1;
  return { name: `Bo ${number}`, email: `bo${number}@example.org`, password: "tiny-owl-tea" };
}

async function whoIs(browser: Browser): Promise<{ kind: string; id: string | null }> {
  return JSON.parse((await browser.open("/learner")).text);
}

async function store(browser: Browser): Promise<{ kind: string; id: string }> {
  return JSON.parse((await browser.send("/learner", {})).text);
}

async function signIn(browser: Browser, { email, password }: { email: string; password: string }) {
  const answer = await browser.send("/sign-in", { email, password, next: "/" });
  expect(answer.status).toBe(302);
}

async function readSomething(learnerId: string, lessonId: string) {
  await database().readingPlace.create({
    data: { learnerId, moduleId: "m", lessonId, sectionId: "s", updatedAt: new Date() },
  });
}

async function lessonsOf(learnerId: string | null): Promise<string[]> {
  const places = await database().readingPlace.findMany({ where: { learnerId: learnerId ?? "" } });
  return places.map(({ lessonId }) => lessonId).sort();
}

describe("a guest", () => {
  it("is made when something is stored, and not before", async () => {
    const browser = openBrowser(site.origin);
    expect(await whoIs(browser)).toEqual({ kind: "none", id: null });
    expect([...browser.cookies.keys()]).toEqual([]);

    const stored = await store(browser);
    expect(stored.kind).toBe("guest");
    expect(await whoIs(browser)).toEqual({ kind: "guest", id: stored.id });
    expect(await store(browser)).toEqual(stored);
  });

  it("is looked up once per request, however many loaders ask", async () => {
    const browser = openBrowser(site.origin);
    await store(browser);
    const lookUp = vi.spyOn(learners, "findGuestLearner");
    const page = await browser.open("/sign-up");
    expect(page.status).toBe(200);
    expect(lookUp).toHaveBeenCalledTimes(1);
  });

  it("is somebody else in another browser", async () => {
    expect((await store(openBrowser(site.origin))).id).not.toBe(
      (await store(openBrowser(site.origin))).id,
    );
  });

  it("is not known by an invented cookie", async () => {
    const browser = openBrowser(site.origin);
    browser.cookies.set("treatise_guest", "A".repeat(43));
    expect(await whoIs(browser)).toEqual({ kind: "none", id: null });
    expect((await store(browser)).kind).toBe("guest");
    expect(browser.cookies.get("treatise_guest")).not.toBe("A".repeat(43));
  });

  it("becomes the learner of the account that it makes, also on another device", async () => {
    const [here, elsewhere] = [openBrowser(site.origin), openBrowser(site.origin)];
    const person = somebody();
    const { id } = await store(here);
    await readSomething(id, "first");
    await here.send("/sign-up", person);
    expect(await whoIs(here)).toEqual({ kind: "guest", id });

    await signIn(elsewhere, person);
    expect(await whoIs(elsewhere)).toEqual({ kind: "account", id });
    await signIn(here, person);
    expect(await whoIs(here)).toEqual({ kind: "account", id });
    expect(here.cookies.has("treatise_guest")).toBe(false);
  });

  it("is merged into the account that it signs in to", async () => {
    const person = somebody();
    const first = openBrowser(site.origin);
    await makeAccount(person);
    await signIn(first, person);
    const account = await store(first);
    await readSomething(account.id, "at-home");

    const second = openBrowser(site.origin);
    const guest = await store(second);
    await readSomething(guest.id, "as-guest");
    await signIn(second, person);
    expect(await whoIs(second)).toEqual({ kind: "account", id: account.id });
    expect(await lessonsOf(account.id)).toEqual(["as-guest", "at-home"]);
    expect(await lessonsOf(guest.id)).toEqual([]);
  });

  it("keeps what it did when somebody tries to sign up with a known address", async () => {
    const owner = somebody();
    await makeAccount(owner);
    const stranger = openBrowser(site.origin);
    const { id } = await store(stranger);
    await stranger.send("/sign-up", { ...owner, password: "quite-another-1" });
    expect(await whoIs(stranger)).toEqual({ kind: "guest", id });

    const ownersBrowser = openBrowser(site.origin);
    await signIn(ownersBrowser, owner);
    expect((await whoIs(ownersBrowser)).id).not.toBe(id);
  });

  it("linked to one account is not given to another", async () => {
    const [one, other] = [somebody(), somebody()];
    await makeAccount(other);
    const shared = openBrowser(site.origin);
    const { id } = await store(shared);
    await readSomething(id, "of-one");
    await shared.send("/sign-up", one);
    await signIn(shared, other);
    const { id: others } = await whoIs(shared);
    expect(others).not.toBe(id);
    expect(await lessonsOf(others)).toEqual([]);

    const later = openBrowser(site.origin);
    await signIn(later, one);
    expect(await lessonsOf((await whoIs(later)).id)).toEqual(["of-one"]);
  });

  it("does not remain at the device when the account signs out", async () => {
    const browser = openBrowser(site.origin);
    const person = somebody();
    await store(browser);
    await browser.send("/sign-up", person);
    await signIn(browser, person);
    // A guest made by an answer that was still under way while the account signed in.
    const late = openBrowser(site.origin);
    await store(late);
    for (const [name, value] of late.cookies) browser.cookies.set(name, value);
    await browser.send("/sign-out", {});
    expect(await whoIs(browser)).toEqual({ kind: "none", id: null });
  });
});
