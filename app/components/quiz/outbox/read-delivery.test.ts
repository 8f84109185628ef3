import { expect, it } from "vitest";
import { readDelivery } from "./read-delivery";

const read = (status: number, body: unknown) => readDelivery({ status, retryAfter: 7, body });
const PROBLEM = { problem: "A sentence." };

it("reads the result of each operation by its id", () => {
  const results = [
    { operationId: "1", status: 200, kind: "saved", revision: 1, at: "now" },
    { operationId: "2", status: 200, kind: "late", revision: 2, at: "now", message: "Late." },
    { operationId: "3", status: 409, kind: "stale", revision: 3, answer: null, at: null },
    { operationId: "4", status: 409, kind: "conflict", message: "Other." },
    { operationId: "5", status: 410, kind: "closed", message: "Closed." },
    { operationId: "6", status: 422, kind: "refused", message: "No." },
  ];
  expect(read(200, { results })).toEqual({
    kind: "answered",
    results: new Map([
      ["1", { kind: "saved", revision: 1, at: "now" }],
      ["2", { kind: "late", revision: 2, at: "now", message: "Late." }],
      ["3", { kind: "stale", revision: 3, answer: null, at: null }],
      ["4", { kind: "conflict" }],
      ["5", { kind: "refused", message: "Closed." }],
      ["6", { kind: "refused", message: "No." }],
    ]),
  });
});

it("joins an answer that was given elsewhere with its certainty", () => {
  const answer = { kind: "true-false", value: true };
  const stale = { operationId: "1", kind: "stale", revision: 3, answer, at: null };
  for (const certainty of [1, 2, 3]) {
    const results = new Map([
      ["1", { kind: "stale", revision: 3, answer: { ...answer, certainty }, at: null }],
    ]);
    expect(read(200, { results: [{ ...stale, certainty }] })).toEqual({
      kind: "answered",
      results,
    });
  }
  for (const certainty of [null, 4, "3", undefined]) {
    const results = new Map([["1", { kind: "stale", revision: 3, answer, at: null }]]);
    expect(read(200, { results: [{ ...stale, certainty }] })).toEqual({
      kind: "answered",
      results,
    });
  }
});

it("does not take for a result what is none", () => {
  const results = [
    { operationId: "1", kind: "saved" },
    { operationId: "2", kind: "stale", revision: 1, answer: "yes" },
    { operationId: "3", kind: "thanks" },
    { kind: "saved", revision: 1, at: "now" },
    "saved",
    null,
  ];
  expect(read(200, { results })).toEqual({ kind: "answered", results: new Map() });
});

it("knows why nothing was saved", () => {
  expect(read(401, PROBLEM)).toEqual({ kind: "signed-out" });
  expect(read(404, PROBLEM)).toEqual({ kind: "somebody-else" });
  expect(read(503, PROBLEM)).toEqual({ kind: "busy", retryAfterMs: 7_000 });
  expect(read(400, PROBLEM)).toEqual({ kind: "rejected", message: "A sentence." });
  expect(read(413, PROBLEM)).toEqual({ kind: "rejected", message: "A sentence." });
});

it.each([
  ["a proxy that is pleased", 200, { ok: true }],
  ["a proxy's list", 200, []],
  ["results with another status", 502, { results: [] }],
  ["a proxy's 401", 401, { error: "login" }],
  ["a proxy's 404", 404, null],
  ["a proxy's 503", 503, "Service unavailable"],
  ["an exception", 500, PROBLEM],
  ["another site's origin", 403, PROBLEM],
])("is not answered by %s", (_, status, body) => {
  expect(read(status, body)).toEqual({ kind: "unreachable" });
});
