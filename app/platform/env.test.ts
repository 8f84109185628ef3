import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readEnv } from "./env";
import { envSchema } from "./env-schema";

function envOf(source: Record<string, string>) {
  const reading = readEnv(source);
  if (!reading.ok) throw new Error(reading.problems.join("\n"));
  return reading.env;
}

function problemsOf(source: Record<string, string>) {
  const reading = readEnv(source);
  return reading.ok ? [] : reading.problems;
}

describe("readEnv", () => {
  it("works with nothing set", () => {
    expect(envOf({})).toEqual({
      mode: "production",
      host: "127.0.0.1",
      port: 3000,
      publicOrigin: "http://localhost:3000",
      trustProxy: false,
      dataDir: resolve("data"),
      contentDir: resolve("content"),
      sessionSecret: null,
      smtpUrl: null,
      mailFrom: "Treatise <no-reply@localhost>",
      mailbox: false,
      logLevel: "info",
      exampleData: true,
    });
  });

  it("takes an empty variable for an absent one", () => {
    expect(envOf({ PORT: "", SESSION_SECRET: " " })).toEqual(envOf({}));
  });

  it("derives the public origin from the port, and drops a final slash", () => {
    expect(envOf({ PORT: "8080" }).publicOrigin).toBe("http://localhost:8080");
    expect(envOf({ PUBLIC_ORIGIN: "https://Learn.Example.org/" }).publicOrigin).toBe(
      "https://learn.example.org",
    );
  });

  it.each([
    ["off", false],
    ["2", 2],
    ["10.0.0.1, 192.168.0.0/16", ["10.0.0.1", "192.168.0.0/16"]],
  ])("reads TRUST_PROXY=%s", (text, trusted) => {
    expect(envOf({ TRUST_PROXY: text }).trustProxy).toEqual(trusted);
  });

  it.each([
    ["development", {}, true],
    ["production", {}, false],
    ["development", { DEV_MAILBOX: "off" }, false],
    ["production", { DEV_MAILBOX: "on" }, true],
    ["development", { SMTP_URL: "smtp://127.0.0.1:25" }, false],
  ])("decides on the mailbox in %s with %o", (mode, more, mailbox) => {
    expect(envOf({ NODE_ENV: mode, ...more }).mailbox).toBe(mailbox);
  });

  it.each([
    ["production", {}, true],
    ["development", {}, true],
    ["test", {}, false],
    ["production", { EXAMPLE_DATA: "off" }, false],
    ["production", { HOST: "0.0.0.0" }, false],
    ["production", { PUBLIC_ORIGIN: "https://learn.example.org" }, false],
  ])("decides on the example learner in %s with %o", (mode, more, exampleData) => {
    expect(envOf({ NODE_ENV: mode, ...more }).exampleData).toBe(exampleData);
  });

  it.each([
    ["DEV_MAILBOX", { HOST: "0.0.0.0" }],
    ["DEV_MAILBOX", { PUBLIC_ORIGIN: "https://learn.example.org" }],
    ["EXAMPLE_DATA", { HOST: "0.0.0.0" }],
    ["EXAMPLE_DATA", { PUBLIC_ORIGIN: "https://learn.example.org" }],
  ])("refuses %s where others can reach the site: %o", (name, reachable) => {
    const [problem] = problemsOf({ NODE_ENV: "production", [name]: "on", ...reachable });
    expect(problem).toContain(`${name} is "on", but must be off in production`);
  });

  it.each([
    ["NODE_ENV", "prod"],
    ["PORT", "eighty"],
    ["PORT", "0"],
    ["PORT", "70000"],
    ["PUBLIC_ORIGIN", "learn.example.org"],
    ["PUBLIC_ORIGIN", "https://learn.example.org/path"],
    ["PUBLIC_ORIGIN", "ftp://learn.example.org"],
    ["TRUST_PROXY", "yes"],
    ["TRUST_PROXY", "0"],
    ["MAIL_FROM", "nobody"],
    ["MAIL_FROM", "A <a@b.org>\nBcc: all@b.org"],
    ["DEV_MAILBOX", "true"],
    ["EXAMPLE_DATA", "1"],
    ["LOG_LEVEL", "loud"],
  ])("says what is wrong with %s=%s, and shows the value", (name, value) => {
    const problems = problemsOf({ [name]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`${name} is "${value}", but must be `);
  });

  it("does not show a wrong secret", () => {
    const problems = problemsOf({ SESSION_SECRET: "hunter2", SMTP_URL: "http://me:hunter2@mail" });
    expect(problems).toEqual([
      expect.stringMatching(/^SESSION_SECRET must have at least 32 characters/),
      expect.stringMatching(/^SMTP_URL must look like smtps:/),
    ]);
    expect(problems.join()).not.toContain("hunter2");
  });

  it("names every wrong variable at once", () => {
    const problems = problemsOf({ PORT: "x", LOG_LEVEL: "y", EXAMPLE_DATA: "z" });
    expect(problems.map((problem) => problem.split(" ")[0])).toEqual([
      "PORT",
      "LOG_LEVEL",
      "EXAMPLE_DATA",
    ]);
  });
});

describe(".env.example", () => {
  const text = readFileSync(resolve(".env.example"), "utf8");
  const assignments = [...text.matchAll(/^#? ?([A-Z_]+)=(.*)$/gm)];

  it("names exactly the variables that are read", () => {
    const names = assignments.map(([, name]) => name);
    expect(names.sort()).toEqual(Object.keys(envSchema.shape).sort());
  });

  it("shows values that are accepted", () => {
    const values = assignments.map(([, name = "", value = ""]) => [name, value]);
    expect(readEnv(Object.fromEntries(values))).toMatchObject({ ok: true });
  });
});
