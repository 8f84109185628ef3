import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { backgroundFinished } from "~/access/background";
import { database } from "~/data/database";
import { keptLetters } from "~/platform/development-mailbox";
import { openBrowser } from "./browser";
import { makeAccount, type Person, type RunningSite, runSite } from "./running-site";

let site: RunningSite;
beforeAll(async () => {
  site = await runSite();
});
afterAll(() => site.close());

const NEW_PASSWORD = "a-new-owl-tea";
let number = 0;

async function withAccount(): Promise<Person> {
  number += 1;
  const person = {
    name: `Cy ${number}`,
    email: `cy${number}@example.org`,
    password: "tiny-owl-tea",
  };
  await makeAccount(person);
  return person;
}

function lettersTo(email: string) {
  return keptLetters().filter(({ to }) => to === email);
}

async function askFor(email: string) {
  const answer = await openBrowser(site.origin).send("/forgot-password", { email });
  await backgroundFinished();
  return answer;
}

async function tokenFor(email: string): Promise<string> {
  await askFor(email);
  const [, token] = /\/reset-password\?token=(\S+)/.exec(lettersTo(email)[0]?.text ?? "") ?? [];
  if (token === undefined) throw new Error("no letter with a link");
  return token;
}

function reset(token: string, password = NEW_PASSWORD) {
  return openBrowser(site.origin).send(`/reset-password?token=${token}`, { token, password });
}

function signIn(email: string, password: string, browser = openBrowser(site.origin)) {
  return browser.send("/sign-in", { email, password, next: "/" });
}

describe("a forgotten password", () => {
  it("is replaced through the link in the letter, and every session ends", async () => {
    const { email, password } = await withAccount();
    const signedIn = openBrowser(site.origin);
    await signIn(email, password, signedIn);

    const token = await tokenFor(email);
    const page = await openBrowser(site.origin).open(`/reset-password?token=${token}`);
    expect(page.status).toBe(200);
    expect(page.text).toContain("Choose a new password");

    const answer = await reset(token);
    expect([answer.status, answer.location]).toEqual([302, "/sign-in?notice=new-password"]);
    expect((await signedIn.open("/account")).status).toBe(302);
    expect((await signIn(email, password)).status).toBe(400);
    expect((await signIn(email, NEW_PASSWORD)).status).toBe(302);
  });

  it("is replaced once by a link, also when it is used twice at once", async () => {
    const { email } = await withAccount();
    const token = await tokenFor(email);
    const answers = await Promise.all([
      reset(token, "first-owl-tea"),
      reset(token, "second-owl-tea"),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([302, 410]);
    expect((await reset(token)).status).toBe(410);
    const page = await openBrowser(site.origin).open(`/reset-password?token=${token}`);
    expect(page.status).toBe(410);
    expect(page.text).toContain("This link no longer works");
  });

  it("is not replaced after the link's hour", async () => {
    const { email, password } = await withAccount();
    const token = await tokenFor(email);
    await database().verification.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } });
    expect((await reset(token)).status).toBe(410);
    expect((await signIn(email, password)).status).toBe(302);
  });

  it("is not replaced by a weak one, and the link still works", async () => {
    const { email } = await withAccount();
    const token = await tokenFor(email);
    for (const weak of ["short", "password123", email]) {
      const answer = await reset(token, weak);
      expect(answer.status).toBe(400);
      expect(answer.text).toContain('id="password-error"');
      expect(answer.text).toContain(`value="${token}"`);
    }
    expect((await reset(token)).status).toBe(302);
  });

  it("has the same answer for an unknown address, and no letter", async () => {
    const { email } = await withAccount();
    const unknown = `xy${number}@example.org`;
    const started = performance.now();
    const forKnown = await askFor(email);
    const between = performance.now();
    const forUnknown = await askFor(unknown);
    const took = [between - started, performance.now() - between];

    const plain = (text: string, address: string) =>
      text.replaceAll(address, "").replaceAll(/nonce="[^"]*"/g, "");
    expect(forKnown.status).toBe(200);
    expect(forUnknown.status).toBe(200);
    expect(plain(forKnown.text, email)).toBe(plain(forUnknown.text, unknown));
    expect(Math.min(...took)).toBeGreaterThanOrEqual(290);
    expect(lettersTo(email)).toHaveLength(1);
    expect(lettersTo(unknown)).toHaveLength(0);
  });

  it("leaves no token in the store that would open anything", async () => {
    const { email } = await withAccount();
    const token = await tokenFor(email);
    const rows = await database().verification.findMany();
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(rows.length).toBeGreaterThan(0);
  });

  it("leaves no token in the log", async () => {
    const { email } = await withAccount();
    const token = await tokenFor(email);
    await openBrowser(site.origin).open(`/reset-password?token=${token}`);
    expect(site.logLines.join("")).not.toContain(token);
  });
});

describe("the development mailbox", () => {
  it("shows the letters, with the link to follow", async () => {
    const { email } = await withAccount();
    const token = await tokenFor(email);
    const page = await openBrowser(site.origin).open("/mailbox");
    expect(page.text).toContain(email);
    expect(page.text).toContain(`/reset-password?token=${token}</a>`);
  });
});
