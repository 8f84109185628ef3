import type { CertaintyLevel } from "~/core/attempts/certainty-level";
import { givenAnswer } from "~/core/attempts/given-answer";
import type { Response } from "~/core/questions/response";
import type { Delivery, SaveResult } from "./save-operation";

interface Answer {
  status: number;
  /** Seconds; 0 when the answer does not say. */
  retryAfter: number;
  body: unknown;
}

/**
 * What an answer of the server says. Read without a schema library: it would double the script of the
 * page, and whatever does not have the server's shape is not the server's answer.
 */
export function readDelivery({ status, retryAfter, body }: Answer): Delivery {
  const results = property(body, "results");
  if (status === 200 && Array.isArray(results)) return { kind: "answered", results: byId(results) };
  const message = property(body, "problem");
  if (typeof message !== "string") return { kind: "unreachable" };
  switch (status) {
    case 401:
      return { kind: "signed-out" };
    case 404:
      return { kind: "somebody-else" };
    case 503:
      return { kind: "busy", retryAfterMs: retryAfter * 1_000 };
    case 400:
    case 413:
      return { kind: "rejected", message };
    default:
      return { kind: "unreachable" };
  }
}

function byId(results: unknown[]): ReadonlyMap<string, SaveResult> {
  const found = new Map<string, SaveResult>();
  for (const each of results) {
    const operationId = property(each, "operationId");
    const result = readResult(each);
    if (typeof operationId === "string" && result) found.set(operationId, result);
  }
  return found;
}

function readResult(result: unknown): SaveResult | null {
  const kind = property(result, "kind");
  const revision = property(result, "revision");
  const at = property(result, "at");
  const message = property(result, "message");
  switch (kind) {
    case "saved":
      return isNumber(revision) && isText(at) ? { kind, revision, at } : null;
    case "late":
      if (!isNumber(revision) || !isText(at) || !isText(message)) return null;
      return { kind, revision, at, message };
    case "stale": {
      const answer = property(result, "answer");
      if (!isNumber(revision) || !isAnswer(answer)) return null;
      const given = givenAnswer(answer, certaintyIn(property(result, "certainty")));
      return { kind, revision, answer: given, at: isText(at) ? at : null };
    }
    case "conflict":
      return { kind };
    case "closed":
    case "refused":
      return isText(message) ? { kind: "refused", message } : null;
    default:
      return null;
  }
}

function certaintyIn(value: unknown): CertaintyLevel | null {
  return value === 1 || value === 2 || value === 3 ? value : null;
}

/** The server parsed the answer strictly when it was saved. */
function isAnswer(value: unknown): value is Response | null {
  return value === null || typeof property(value, "kind") === "string";
}

function property(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

function isNumber(value: unknown): value is number {
  return typeof value === "number";
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}
