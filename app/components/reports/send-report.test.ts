import { afterEach, expect, it, vi } from "vitest";
import { sendReport } from "./send-report";

const REPORT = {
  place: { attemptId: "attempt", position: 2 },
  operationId: "operation-1",
  text: " The key is wrong. ",
};

afterEach(() => vi.unstubAllGlobals());

function serverSays(answer: () => Promise<Response>) {
  const asked = vi.fn((_path: string, _init: RequestInit) => answer());
  vi.stubGlobal("fetch", asked);
  return asked;
}

it("sends the report as JSON and takes the server's word that it is stored", async () => {
  const at = "2026-03-01T09:00:00.000Z";
  const asked = serverSays(async () =>
    Response.json({ operationId: "operation-1", at, state: "open" }),
  );
  expect(await sendReport(REPORT)).toEqual({
    kind: "reported",
    report: {
      operationId: "operation-1",
      at,
      text: "The key is wrong.",
      state: "open",
      reply: null,
      repliedAt: null,
    },
  });
  const [path, init] = asked.mock.calls[0] ?? [];
  expect(path).toBe("/reports/send");
  expect(JSON.parse(String(init?.body))).toEqual(REPORT);
});

it("gives the server's own words for a refusal", async () => {
  serverSays(async () => Response.json({ problem: "Wait a minute." }, { status: 429 }));
  expect(await sendReport(REPORT)).toEqual({ kind: "not-sent", problem: "Wait a minute." });
});

it.each<[string, () => Promise<Response>]>([
  ["no connection", () => Promise.reject(new TypeError("Failed to fetch"))],
  ["a proxy's page", async () => new Response("<h1>Sign in to the network</h1>")],
  ["somebody else's JSON", async () => Response.json({ ok: true })],
  ["an answer about another report", async () => Response.json({ operationId: "other", at: "x" })],
])("says of %s that it could not be sent", async (_what, answer) => {
  serverSays(answer);
  const sent = await sendReport(REPORT);
  expect(sent).toEqual({
    kind: "not-sent",
    problem: expect.stringContaining("What you wrote stays here"),
  });
});
