import { describe, expect, it } from "vitest";
import { hashPassword, verifyPassword } from "./password-hash";

describe("hashPassword", () => {
  it("makes an argon2id hash that the same password opens, and no other", async () => {
    const hash = await hashPassword("correct horse battery");
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await verifyPassword({ hash, password: "correct horse battery" })).toBe(true);
    expect(await verifyPassword({ hash, password: "correct horse batterY" })).toBe(false);
  });

  it("salts: the same password has another hash each time", async () => {
    expect(await hashPassword("correct horse")).not.toBe(await hashPassword("correct horse"));
  });

  it("takes a composed and a decomposed letter for the same", async () => {
    const hash = await hashPassword("caf\u00e9 au lait");
    expect(await verifyPassword({ hash, password: "cafe\u0301 au lait" })).toBe(true);
  });
});
