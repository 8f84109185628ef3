import { afterEach, describe, expect, it } from "vitest";
import { readEnv } from "~/platform/env";
import { processWide } from "~/platform/process-wide";
import { newSecretToken } from "~/platform/randomness";
import { clearedGuestCookie, guestCookie, guestTokenHash, guestTokenOf } from "./guest-cookie";

const token = newSecretToken();

function settle(source: Record<string, string>) {
  globalThis.treatiseProcessWide = undefined;
  const reading = readEnv(source);
  if (!reading.ok) throw new Error(reading.problems.join());
  processWide("env", () => reading.env);
}

function requestWith(cookie?: string): Request {
  return new Request("http://localhost/", cookie === undefined ? {} : { headers: { cookie } });
}

afterEach(() => {
  globalThis.treatiseProcessWide = undefined;
});

describe("the guest cookie", () => {
  it("comes back as it was given", () => {
    settle({});
    const sentBack = guestCookie(token).split(";")[0];
    expect(guestTokenOf(requestWith(`theme=dark; ${sentBack}; other=1`))).toBe(token);
  });

  it.each([
    undefined,
    "",
    "treatise_guest",
    "treatise_guest=",
    `treatise_guest=${token}x`,
    `treatise_guest=${token.slice(1)}`,
    "treatise_guest='; DROP TABLE Learner; --",
    `xtreatise_guest=${token}`,
  ])("is not there in %j", (cookie) => {
    expect(guestTokenOf(requestWith(cookie))).toBeNull();
  });

  it("is out of reach of scripts and of other sites, for 400 days", () => {
    settle({});
    expect(guestCookie(token)).toBe(
      `treatise_guest=${token}; Path=/; Max-Age=34560000; HttpOnly; SameSite=Lax`,
    );
    expect(clearedGuestCookie()).toBe("treatise_guest=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax");
  });

  it("travels encrypted only where the site is at https", () => {
    settle({ PUBLIC_ORIGIN: "https://learn.example.org" });
    expect(guestCookie(token)).toMatch(/; Secure$/);
    expect(clearedGuestCookie()).toMatch(/; Secure$/);
  });

  it("is stored as a hash that does not hold the token", () => {
    expect(guestTokenHash(token)).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(guestTokenHash(token)).not.toBe(token);
    expect(guestTokenHash(token)).toBe(guestTokenHash(token));
  });
});
