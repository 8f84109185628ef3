import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { database } from "~/data/database";
import { type Browser, openBrowser } from "./browser";
import { makeAccount, type Person, type RunningSite, runSite } from "./running-site";

let site: RunningSite;
beforeAll(async () => {
  site = await runSite();
});
afterAll(() => site.close());

const DAY = 24 * 60 * 60 * 1_000;
const FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0";
const IPHONE =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Version/18.5 Safari/604.1";
let number = 0;

async function withAccount(): Promise<Person> {
  number += 1;
  const person = {
    name: `Eve ${number}`,
    email: `eve${number}@example.org`,
    password: "tiny-owl-tea",
  };
  await makeAccount(person);
  return person;
}

async function signedIn({ email, password }: Person, userAgent: string): Promise<Browser> {
  const browser = openBrowser(site.origin, userAgent);
  const answer = await browser.send("/sign-in", { email, password, next: "/" });
  expect(answer.status).toBe(302);
  return browser;
}

function sessionIds(text: string): string[] {
  return [...text.matchAll(/name="session" value="([^"]+)"/g)].map(([, id = ""]) => id);
}

function isSignedIn(browser: Browser): Promise<boolean> {
  return browser.open("/account").then(({ status }) => status === 200);
}

describe("the sessions of an account", () => {
  it("are listed with their devices, and one is this one", async () => {
    const person = await withAccount();
    const laptop = await signedIn(person, FIREFOX);
    await signedIn(person, IPHONE);
    const { text } = await laptop.open("/account");
    expect(text).toMatch(/Firefox on Linux(<!-- -->)? \(this one\)/);
    expect(text).toContain("Safari on iPhone");
    expect(sessionIds(text)).toHaveLength(1);
  });

  it("are ended one by one", async () => {
    const person = await withAccount();
    const laptop = await signedIn(person, FIREFOX);
    const phone = await signedIn(person, IPHONE);
    const [session = ""] = sessionIds((await laptop.open("/account")).text);
    const answer = await laptop.send("/account", { intent: "revoke", session });
    expect([answer.status, answer.location]).toEqual([302, "/account"]);
    expect(await isSignedIn(phone)).toBe(false);
    expect(await isSignedIn(laptop)).toBe(true);
  });

  it("are all ended but this one", async () => {
    const person = await withAccount();
    const laptop = await signedIn(person, FIREFOX);
    const others = [await signedIn(person, IPHONE), await signedIn(person, FIREFOX)];
    await laptop.send("/account", { intent: "revoke-others" });
    expect(await Promise.all(others.map(isSignedIn))).toEqual([false, false]);
    expect(await isSignedIn(laptop)).toBe(true);
  });

  it("cannot be ended by somebody else", async () => {
    const [victim, attacker] = [await withAccount(), await withAccount()];
    const victims = [await signedIn(victim, FIREFOX), await signedIn(victim, IPHONE)];
    const [session = ""] = sessionIds((await victims[0]?.open("/account"))?.text ?? "");
    const attackers = await signedIn(attacker, FIREFOX);
    await attackers.send("/account", { intent: "revoke", session });
    const rows = await database().session.findMany({ where: { user: { email: victim.email } } });
    for (const { id, token } of rows) {
      await attackers.send("/account", { intent: "revoke", session: id });
      await attackers.send("/account", { intent: "revoke", session: token });
    }
    expect(await Promise.all(victims.map(isSignedIn))).toEqual([true, true]);
    const nobody = openBrowser(site.origin);
    expect((await nobody.send("/account", { intent: "revoke", session })).location).toBe(
      "/sign-in?next=%2Faccount",
    );
  });

  it("never show their tokens", async () => {
    const person = await withAccount();
    const laptop = await signedIn(person, FIREFOX);
    const [row] = await database().session.findMany({ where: { user: { email: person.email } } });
    const document = (await laptop.open("/account")).text;
    const forScripts = (await laptop.open("/account.data")).text;
    for (const text of [document, forScripts]) expect(text).not.toContain(row?.token);
  });

  it("end by themselves after thirty days without a visit", async () => {
    const person = await withAccount();
    const laptop = await signedIn(person, FIREFOX);
    const where = { user: { email: person.email } };
    await database().session.updateMany({ where, data: { expiresAt: new Date(Date.now() - 1) } });
    expect(await isSignedIn(laptop)).toBe(false);
  });

  it("are prolonged by a visit on a later day", async () => {
    const person = await withAccount();
    const laptop = await signedIn(person, FIREFOX);
    const where = { user: { email: person.email } };
    const soon = new Date(Date.now() + 5 * DAY);
    await database().session.updateMany({ where, data: { expiresAt: soon } });
    const page = await laptop.open("/account");
    expect(page.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^treatise\.session_token=.*Max-Age=2592000/),
    ]);
    const [row] = await database().session.findMany({ where });
    expect(row?.expiresAt.getTime()).toBeGreaterThan(Date.now() + 29 * DAY);
    expect((await laptop.open("/account")).headers.getSetCookie()).toEqual([]);
  });

  it("do not hold the address that somebody signed in from", async () => {
    await signedIn(await withAccount(), FIREFOX);
    const rows = await database().session.findMany();
    expect(rows.every(({ ipAddress }) => !ipAddress)).toBe(true);
  });

  it("are not opened by a cookie that somebody else signed", async () => {
    const person = await withAccount();
    const laptop = await signedIn(person, FIREFOX);
    const [name = "", value = ""] = [...laptop.cookies][0] ?? [];
    const [token = ""] = value.split(".");
    const forger = openBrowser(site.origin);
    for (const forged of [token, `${token}.`, `${token}.${"A".repeat(43)}%3D`, `${value}x`]) {
      forger.cookies.set(name, forged);
      expect(await isSignedIn(forger)).toBe(false);
    }
    forger.cookies.set(name, value);
    expect(await isSignedIn(forger)).toBe(true);
  });
});
