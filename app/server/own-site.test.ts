import { describe, expect, it } from "vitest";
import { isOwnHost, isOwnOrigin } from "./own-site";

const PUBLIC = "https://learn.example.org";
const LOCAL = "http://localhost:3000";

describe("isOwnHost", () => {
  it.each([
    ["learn.example.org", PUBLIC, true],
    ["Learn.Example.ORG", PUBLIC, true],
    ["learn.example.org:8443", PUBLIC, false],
    ["example.org", PUBLIC, false],
    ["evil.example", PUBLIC, false],
    ["localhost:3000", PUBLIC, false],
    ["learn.example.org", LOCAL, false],
    ["localhost:3000", LOCAL, true],
    ["127.0.0.1:3000", LOCAL, true],
    ["[::1]:3000", LOCAL, true],
    ["localhost:8080", LOCAL, true],
    ["localhost.evil.example:3000", LOCAL, false],
    ["evil.example", LOCAL, false],
    ["user@localhost:3000", LOCAL, false],
    ["localhost:3000/path", LOCAL, false],
    ["", LOCAL, false],
    [undefined, LOCAL, false],
    ["a b", LOCAL, false],
  ])("%s at %s: %s", (host, site, own) => {
    expect(isOwnHost(host, site)).toBe(own);
  });
});

describe("isOwnOrigin", () => {
  it.each([
    ["https://learn.example.org", "learn.example.org", PUBLIC, true],
    ["http://learn.example.org", "learn.example.org", PUBLIC, false],
    ["https://evil.example", "learn.example.org", PUBLIC, false],
    ["https://evil.example", "evil.example", PUBLIC, false],
    ["null", "learn.example.org", PUBLIC, false],
    ["http://localhost:3000", "localhost:3000", LOCAL, true],
    ["http://127.0.0.1:3000", "127.0.0.1:3000", LOCAL, true],
    ["http://127.0.0.1:3000", "localhost:3000", LOCAL, false],
    ["http://localhost:8081", "localhost:3000", LOCAL, false],
  ])("%s sent to %s at %s: %s", (origin, host, site, own) => {
    expect(isOwnOrigin(origin, host, site)).toBe(own);
  });
});
