import { describe, expect, it } from "vitest";
import { COMMON_PASSWORDS } from "./common-passwords";
import { passwordProblem } from "./password-rules";

const ADDRESS = "ada.lovelace@example.org";

describe("passwordProblem", () => {
  it.each([
    "correct horse battery",
    "tiny-owl",
    "пароль-из-слов",
    "x1x1y2y2",
    "ada.lovelace likes tea",
    `${"w".repeat(62)}xyz${"w".repeat(63)}`,
  ])("accepts %s", (password) => {
    expect(passwordProblem(password, ADDRESS)).toBeNull();
  });

  it.each([
    ["", "Use at least 8 characters."],
    ["tinyowl", "Use at least 8 characters."],
    ["👍👎👌👏", "Use at least 8 characters."],
    ["xyzw".repeat(33), "Use at most 128 characters."],
    ["aaaaaaaaaa", "Use more than three different characters."],
    ["abcabcabcabc", "Use more than three different characters."],
    ["12345678", "among the first that anybody would guess"],
    ["PassWord123", "among the first that anybody would guess"],
    ["Ada.Lovelace@example.org", "Do not use your e-mail address"],
    ["ada.lovelace", "Do not use your e-mail address"],
    ["ADA.lovelace1815", "Do not use your e-mail address"],
  ])("refuses %j", (password, sentence) => {
    expect(passwordProblem(password, ADDRESS)).toContain(sentence);
  });

  it("does not mistake a number for an address of digits, or for no address", () => {
    expect(passwordProblem("8675309421", "4711@example.org")).toBeNull();
    expect(passwordProblem("8675309421", "")).toBeNull();
    expect(passwordProblem("47110815", "47110815@example.org")).toContain("e-mail address");
  });

  it("keeps no common password that its length refuses anyway, and each in lower case", () => {
    for (const password of COMMON_PASSWORDS) {
      expect(password.length).toBeGreaterThanOrEqual(8);
      expect(password).toBe(password.toLowerCase());
    }
    expect(COMMON_PASSWORDS.size).toBeGreaterThan(100);
  });
});
