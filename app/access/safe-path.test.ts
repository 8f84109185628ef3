import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safePath } from "./safe-path";

const SITE = "https://learn.example.org";

/** How a browser reads a Location header on our site. */
function whereItLeads(location: string): string {
  return new URL(location, `${SITE}/sign-in`).origin;
}

describe("safePath", () => {
  it.each([
    "/",
    "/modules/russia-dprk-treaty",
    "/modules/m/lessons/l?from=search#section-2",
    "/search?q=who%20says%20it%3F",
    "/a:b@c",
    "/progress?next=https://example.org/",
  ])("lets %s through unchanged", (path) => {
    expect(safePath(path)).toBe(path);
  });

  it.each([
    null,
    undefined,
    "",
    "progress",
    "//evil.example",
    "///evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    "\t//evil.example",
    " //evil.example",
    "/.//evil.example",
    "/..//evil.example",
    "/a/..//evil.example",
    "/%2e//evil.example",
    "/./\\evil.example",
    "https://evil.example",
    "https:evil.example",
    "javascript:alert(1)",
    "data:text/html,x",
    "/\u0000/evil.example",
    "/a\r\nSet-Cookie: x=y",
    `/${"a".repeat(2_000)}`,
  ])("sends %j to the fallback", (target) => {
    expect(safePath(target, "/progress")).toBe("/progress");
  });

  it("never leaves the site, whatever it is given", () => {
    const pieces = fc.constantFrom(
      ..."/\\.:@?#%&= \t\n\r\u0000\u00a0\u2028\uff0f",
      "evil.example",
      "//",
      "/\\",
      "%2f",
      "%5c",
      "%2e",
      "..",
      "https:",
      "javascript:",
      "[::1]",
      "user:pass@",
    );
    const nasty = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join("")),
      fc.array(pieces, { maxLength: 8 }).map((parts) => `/${parts.join("")}`),
      fc.webUrl(),
    );
    fc.assert(
      fc.property(nasty, (target) => {
        const path = safePath(target);
        expect(path).toMatch(/^\/(?![/\\])[!-~]*$/);
        expect(whereItLeads(path)).toBe(SITE);
        expect(safePath(path)).toBe(path);
      }),
      { numRuns: 5_000 },
    );
  });
});
