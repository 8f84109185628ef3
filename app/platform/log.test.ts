import { describe, expect, it } from "vitest";
import { createLog } from "./log";

function lineOf(fields: object): string {
  const lines: string[] = [];
  createLog("info", { write: (line) => void lines.push(line) }).info(fields, "said");
  return lines.join("");
}

describe("createLog", () => {
  it.each([
    { password: "CANARY" },
    { user: { email: "CANARY" } },
    { req: { headers: { cookie: "CANARY" } } },
    { req: { headers: { authorization: "CANARY" } } },
    { res: { headers: { "set-cookie": ["CANARY"] } } },
    { headers: { "set-cookie": "CANARY" } },
    { body: { answer: "CANARY" } },
    { reset: { mail: { token: "CANARY" } } },
  ])("hides the secret of %o", (fields) => {
    const line = lineOf(fields);
    expect(line).not.toContain("CANARY");
    expect(line).toContain("[hidden]");
  });

  it("writes the rest as one JSON line, without the machine's name", () => {
    expect(JSON.parse(lineOf({ attempt: "a1" }))).toEqual({
      level: 30,
      time: expect.any(Number),
      attempt: "a1",
      msg: "said",
    });
  });
});
