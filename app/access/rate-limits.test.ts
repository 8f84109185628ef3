import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { admit, type Caller, type WayIn } from "./rate-limits";

const ada: Caller = { account: "ada@example.org", clientAddress: "192.0.2.1" };

async function triesUntilRefused(way: WayIn, callerOf: (number: number) => Caller) {
  for (let number = 0; number < 1_000; number++) {
    const admission = await admit(way, callerOf(number));
    if (!admission.ok) return { tries: number, wait: admission.retryAfterSeconds };
  }
  throw new Error("was never refused");
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  globalThis.treatiseProcessWide = undefined;
});

describe("admit", () => {
  it.each([
    ["sign-in", 10, 900],
    ["sign-up", 5, 3_600],
    ["forgot-password", 3, 3_600],
    ["reset-password", 10, 3_600],
  ] as const)(
    "%s: %i tries from one client at one account, then %i s",
    async (way, tries, wait) => {
      expect(await triesUntilRefused(way, () => ada)).toEqual({ tries, wait });
    },
  );

  it.each([
    ["sign-in", 100],
    ["sign-up", 150],
    ["forgot-password", 60],
    ["reset-password", 60],
  ] as const)("%s: %i tries from one client at many accounts", async (way, tries) => {
    const many = (number: number) => ({ ...ada, account: `a${number}@example.org` });
    expect((await triesUntilRefused(way, many)).tries).toBe(tries);
  });

  it("sign-in: 100 tries from many clients at one account", async () => {
    const many = (number: number) => ({
      ...ada,
      clientAddress: `10.0.${number >> 8}.${number & 255}`,
    });
    expect((await triesUntilRefused("sign-in", many)).tries).toBe(100);
  });

  it("takes differently typed addresses for one account", async () => {
    const typed = (number: number) => ({
      ...ada,
      account: number % 2 ? " ADA@example.org" : "ada@Example.org",
    });
    expect((await triesUntilRefused("sign-in", typed)).tries).toBe(10);
  });

  it("lets the owner in while a stranger is shut out", async () => {
    await triesUntilRefused("sign-in", () => ({ ...ada, clientAddress: "203.0.113.9" }));
    expect(await admit("sign-in", ada)).toMatchObject({ ok: true });
  });

  it("opens again after the time it named", async () => {
    const { wait } = await triesUntilRefused("sign-in", () => ada);
    await vi.advanceTimersByTimeAsync((wait - 1) * 1_000);
    expect(await admit("sign-in", ada)).toEqual({ ok: false, retryAfterSeconds: 1 });
    await vi.advanceTimersByTimeAsync(1_001);
    expect(await admit("sign-in", ada)).toMatchObject({ ok: true });
  });

  it("does not count a try that is forgiven", async () => {
    for (let number = 0; number < 200; number++) {
      const admission = await admit("sign-in", ada);
      if (!admission.ok) throw new Error(`refused at ${number}`);
      await admission.forgive();
    }
  });
});
