import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readForm } from "./read-form";

const schema = z.strictObject({
  email: z.email("Type an e-mail address."),
  password: z.string().min(8, "Use at least 8 characters."),
});

function posted(body: BodyInit, type?: string): Request {
  const headers: HeadersInit = type === undefined ? {} : { "content-type": type };
  return new Request("http://localhost/", { method: "POST", body, headers });
}

describe("readForm", () => {
  it("reads what the schema allows", async () => {
    const body = new URLSearchParams({ email: "ada@example.org", password: "tiny-owl" });
    expect(await readForm(posted(body), schema)).toEqual({
      ok: true,
      values: { email: "ada@example.org", password: "tiny-owl" },
    });
  });

  it("says what is wrong by field, and keeps what was typed but no password", async () => {
    const body = new URLSearchParams({ email: "ada", password: "CANARY" });
    expect(await readForm(posted(body), schema)).toEqual({
      ok: false,
      problems: { email: "Type an e-mail address.", password: "Use at least 8 characters." },
      typed: { email: "ada" },
    });
  });

  it("refuses a field that the form does not have", async () => {
    const body = new URLSearchParams({ email: "a@b.org", password: "tiny-owl", admin: "yes" });
    expect(await readForm(posted(body), schema)).toMatchObject({
      ok: false,
      problems: { form: expect.stringContaining("admin") },
    });
  });

  it("does not take a file for a text", async () => {
    const body = new FormData();
    body.set("email", new File(["x"], "x.txt"));
    body.set("password", "tiny-owl");
    expect(await readForm(posted(body), schema)).toMatchObject({
      ok: false,
      problems: { email: expect.any(String) },
      typed: {},
    });
  });

  it.each([
    ["application/json", "{}"],
    ["multipart/form-data; boundary=x", "--x\r\nbroken"],
    ["text/plain", "email=a"],
  ])("takes a body of %s that is no form for an incomplete one", async (type, body) => {
    expect(await readForm(posted(body, type), schema)).toEqual({
      ok: false,
      problems: { form: "The form arrived incomplete. Please send it again." },
      typed: {},
    });
  });
});
