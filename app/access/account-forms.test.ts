import { describe, expect, it } from "vitest";
import { forgotPasswordForm, sessionForm, signInForm, signUpForm } from "./account-forms";

type Fields = Record<string, string>;

const filled: Fields = { name: "Ada", email: "Ada@Example.org ", password: "tiny-owl-tea" };

function problemsOf(fields: Fields): Record<string, string> {
  const parsed = signUpForm.safeParse(fields);
  if (parsed.success) return {};
  return Object.fromEntries(parsed.error.issues.map(({ path, message }) => [path[0], message]));
}

describe("signUpForm", () => {
  it("takes the address in lower case, without the spaces around it", () => {
    expect(signUpForm.parse(filled)).toEqual({ ...filled, email: "ada@example.org" });
  });

  it("tells all that is wrong at once", () => {
    expect(problemsOf({ name: " ", email: "ada", password: "12345678" })).toEqual({
      name: "Type your name, or what you want to be called.",
      email: "Type an e-mail address like name@example.org.",
      password: expect.stringContaining("anybody would guess"),
    });
  });

  it("says what is missing where a field is missing", () => {
    expect(problemsOf({})).toEqual({
      name: "Type your name.",
      email: "Type your e-mail address.",
      password: "Choose a password.",
    });
  });

  it("refuses the address as the password", () => {
    expect(problemsOf({ ...filled, password: "ada@example.org" })).toEqual({
      password: expect.stringContaining("Do not use your e-mail address"),
    });
  });

  it.each(["Ada\nBcc: all@example.org", "<b>Ada</b>", "x".repeat(81)])(
    "refuses the name %j",
    (name) => {
      expect(Object.keys(problemsOf({ ...filled, name }))).toEqual(["name"]);
    },
  );

  it("refuses a field that it does not have", () => {
    expect(signUpForm.safeParse({ ...filled, role: "admin" }).success).toBe(false);
  });
});

describe("signInForm", () => {
  it("does not hold an old password against today's rules", () => {
    expect(signInForm.safeParse({ email: "a@b.org", password: "short" }).success).toBe(true);
  });
});

describe("the other forms", () => {
  it("are strict", () => {
    expect(forgotPasswordForm.safeParse({ email: "a@b.org", next: "/" }).success).toBe(false);
    expect(sessionForm.safeParse({ intent: "revoke" }).success).toBe(false);
    expect(sessionForm.safeParse({ intent: "revoke-others", session: "1" }).success).toBe(false);
    expect(sessionForm.safeParse({ intent: "delete" }).success).toBe(false);
  });
});
