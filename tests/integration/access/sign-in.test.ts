import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { openBrowser, type Page } from "./browser";
import { makeAccount, type RunningSite, runSite } from "./running-site";

let site: RunningSite;
beforeAll(async () => {
  site = await runSite();
});
afterAll(() => site.close());

const PASSWORD = "tiny-owl-tea";
let number = 0;

function somebody() {
  number += 1;
  return { name: `Ada ${number}`, email: `ada${number}@example.org`, password: PASSWORD };
}

async function withAccount() {
  const person = somebody();
  await makeAccount(person);
  return person;
}

/** A page without what differs between any two answers. */
function constantText({ text }: Page): string {
  return text.replaceAll(/nonce="[^"]*"/g, "").replaceAll(/ada ?\d+/gi, "ada");
}

describe("signing up and in", () => {
  it("leads from a new account to its page", async () => {
    const browser = openBrowser(site.origin);
    const { name, email, password } = somebody();
    const signedUp = await browser.send("/sign-up", { name, email, password, next: "/account" });
    expect(signedUp.text).toContain("Now sign in");
    expect(signedUp.text).toContain(`value="${email}"`);
    expect((await browser.open("/account")).location).toBe("/sign-in?next=%2Faccount");

    const answer = await browser.send("/sign-in", { email, password, next: "/account" });
    expect([answer.status, answer.location]).toEqual([302, "/account"]);
    const account = await browser.open("/account");
    expect(account.text).toContain(name);
    expect(account.text).toContain(email);
    expect(account.headers.get("cache-control")).toBe("private, no-store");
    expect((await browser.open("/sign-in")).location).toBe("/");
  });

  it("sets a cookie that no script and no other site can use", async () => {
    const { email, password } = await withAccount();
    const answer = await openBrowser(site.origin).send("/sign-in", { email, password, next: "/" });
    const [cookie, ...others] = answer.headers.getSetCookie();
    expect(others).toEqual([]);
    expect(cookie).toMatch(
      /^treatise\.session_token=[^;]+; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/,
    );
  });

  it("takes the address in capitals", async () => {
    const { email, password } = await withAccount();
    const typed = { email: ` ${email.toUpperCase()}`, password, next: "/" };
    expect((await openBrowser(site.origin).send("/sign-in", typed)).status).toBe(302);
  });

  it.each([
    ["/progress", "/progress"],
    ["//evil.example", "/"],
    ["https://evil.example/", "/"],
    ["/\\evil.example", "/"],
    ["javascript:alert(1)", "/"],
  ])("goes on to %s as %s", async (next, location) => {
    const { email, password } = await withAccount();
    const answer = await openBrowser(site.origin).send("/sign-in", { email, password, next });
    expect(answer.location).toBe(location);
  });

  it("answers a wrong password like an unknown address, and keeps the address", async () => {
    const { email } = await withAccount();
    const password = "CANARY-password";
    const wrong = await openBrowser(site.origin).send("/sign-in", { email, password, next: "/" });
    const unknown = await openBrowser(site.origin).send("/sign-in", {
      email: "ada0@example.org",
      password,
      next: "/",
    });
    expect([wrong.status, unknown.status]).toEqual([400, 400]);
    expect(constantText(wrong)).toBe(constantText(unknown));
    expect(wrong.text).toContain("This address and password do not belong together.");
    expect(wrong.text).toContain(`value="${email}"`);
    expect(wrong.text).not.toContain("CANARY");
    expect(wrong.headers.getSetCookie()).toEqual([]);
  });

  it("answers a known address like a new one, and changes nothing", async () => {
    const known = await withAccount();
    const again = { ...somebody(), email: known.email, password: "quite-another-1" };
    const started = performance.now();
    const forKnown = await openBrowser(site.origin).send("/sign-up", again);
    const between = performance.now();
    const forNew = await openBrowser(site.origin).send("/sign-up", somebody());
    expect(forKnown.status).toBe(200);
    expect(constantText(forKnown)).toBe(constantText(forNew));
    expect(forKnown.headers.getSetCookie()).toEqual(forNew.headers.getSetCookie());
    const [knownTook, newTook] = [between - started, performance.now() - between];
    expect(Math.min(knownTook, newTook)).toBeGreaterThanOrEqual(590);

    const signIn = (password: string) =>
      openBrowser(site.origin).send("/sign-in", { email: known.email, password, next: "/" });
    expect((await signIn(again.password)).status).toBe(400);
    expect((await signIn(known.password)).status).toBe(302);
  });

  it("says all that is wrong with a sign-up, by field, and keeps name and address", async () => {
    const fields = { name: "Ada", email: "ada", password: "12345678" };
    const answer = await openBrowser(site.origin).send("/sign-up", fields);
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('role="alert"');
    expect(answer.text).toContain('href="#email"');
    expect(answer.text).toMatch(/id="email-error"[^>]*>Type an e-mail address like/);
    expect(answer.text).toMatch(/aria-invalid="true" aria-describedby="email-hint email-error"/);
    expect(answer.text).toMatch(/id="password-error"[^>]*>This password is among the first/);
    expect(answer.text).toContain('value="Ada"');
    expect(answer.text).toContain('value="ada"');
    expect(answer.text).not.toContain("12345678");
  });

  it("refuses a form with a field that it does not have", async () => {
    const answer = await openBrowser(site.origin).send("/sign-up", {
      ...somebody(),
      role: "admin",
    });
    expect(answer.status).toBe(400);
  });

  it("is not open to a form of another site", async () => {
    const { email, password } = await withAccount();
    const answer = await fetch(`${site.origin}/sign-in`, {
      method: "POST",
      body: new URLSearchParams({ email, password }),
      headers: { origin: "https://evil.example" },
    });
    expect(answer.status).toBe(403);
    expect(answer.headers.getSetCookie()).toEqual([]);
  });

  it("has no other door", async () => {
    const { email, password } = await withAccount();
    vi.spyOn(console, "warn").mockReturnValue(undefined);
    for (const path of ["/api/auth/sign-in/email", "/api/auth/get-session", "/api/auth/ok"]) {
      expect((await openBrowser(site.origin).send(path, { email, password })).status).toBe(404);
      expect((await openBrowser(site.origin).open(path)).status).toBe(404);
    }
  });

  it("logs neither address nor password", async () => {
    const { email } = await withAccount();
    await openBrowser(site.origin).send("/sign-up", { ...somebody(), email });
    await openBrowser(site.origin).send("/sign-in", { email, password: "CANARY" });
    const lines = site.logLines.join("");
    expect(lines).toContain('"path":"/sign-in"');
    expect(lines).not.toMatch(/example\.org|CANARY|tiny-owl/);
  });
});

describe("signing out", () => {
  it("ends the session and leaves no guest", async () => {
    const browser = openBrowser(site.origin);
    const { email, password } = await withAccount();
    await browser.send("/sign-in", { email, password, next: "/" });
    const old = new Map(browser.cookies);
    expect((await browser.send("/sign-out", {})).location).toBe("/");
    expect([...browser.cookies.keys()]).toEqual([]);

    // A copy of the old cookie opens nothing either.
    const thief = openBrowser(site.origin);
    for (const [name, value] of old) thief.cookies.set(name, value);
    expect((await thief.open("/account")).status).toBe(302);
  });

  it("takes no harm when nobody is signed in", async () => {
    expect((await openBrowser(site.origin).send("/sign-out", {})).location).toBe("/");
  });
});
