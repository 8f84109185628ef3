import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser, type Page } from "./browser";
import { makeAccount, type RunningSite, runSite } from "./running-site";

let site: RunningSite;
beforeAll(async () => {
  site = await runSite();
});
afterAll(() => site.close());

async function untilRefused(send: () => Promise<Page>): Promise<{ tries: number; refused: Page }> {
  for (let tries = 0; tries < 100; tries++) {
    const page = await send();
    if (page.status === 429) return { tries, refused: page };
  }
  throw new Error("was never refused");
}

function expectRefusal({ headers, text }: Page, email: string) {
  expect(Number(headers.get("retry-after"))).toBeGreaterThan(0);
  expect(text).toMatch(/That was too many tries\. Wait (a minute|\d+ minutes), then try again\./);
  expect(text).toContain(`value="${email}"`);
  expect(text).not.toContain("tiny-owl");
}

describe("too many tries", () => {
  it("to sign in are refused, for the right password as well", async () => {
    const person = { name: "Fay", email: "fay@example.org", password: "tiny-owl-tea" };
    const { email, password } = person;
    await makeAccount(person);
    const wrong = { email, password: "tiny-owl-coffee", next: "/" };
    const { tries, refused } = await untilRefused(() =>
      openBrowser(site.origin).send("/sign-in", wrong),
    );
    expect(tries).toBe(10);
    expectRefusal(refused, email);
    const right = await openBrowser(site.origin).send("/sign-in", { email, password, next: "/" });
    expect(right.status).toBe(429);
  });

  it("to sign up with one address are refused", async () => {
    const fields = { name: "Gil", email: "gil@example.org", password: "tiny-owl-tea", next: "/" };
    const { tries, refused } = await untilRefused(() =>
      openBrowser(site.origin).send("/sign-up", fields),
    );
    expect(tries).toBe(5);
    expectRefusal(refused, fields.email);
    expect(refused.text).toContain('value="Gil"');
  });

  it("to have a link sent are refused, also for an address without an account", async () => {
    const email = "nobody@example.org";
    const { tries, refused } = await untilRefused(() =>
      openBrowser(site.origin).send("/forgot-password", { email }),
    );
    expect(tries).toBe(3);
    expectRefusal(refused, email);
  });

  it("to guess a link are refused", async () => {
    let guess = 0;
    const { tries } = await untilRefused(() => {
      guess += 1;
      const fields = { token: `guess-${guess}`, password: "tiny-owl-tea" };
      return openBrowser(site.origin).send("/reset-password", fields);
    });
    expect(tries).toBe(60);
  });
});
