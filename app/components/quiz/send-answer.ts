import { responsesPath } from "~/components/paths";
import type { SaveOperation, SaveResult } from "./answer-saver";

/** Long enough for a phone on a train, short enough that the learner is told. */
const TIMEOUT_MS = 15_000;

/**
 * Sends one answer. Only an answer that this server wrote counts: a proxy's error page, a sign-in
 * page or a time-out is `unreachable`, and the operation is sent again.
 */
export async function sendAnswer(
  { attemptId, position }: { attemptId: string; position: number },
  operation: SaveOperation,
): Promise<SaveResult> {
  try {
    const response = await fetch(responsesPath(attemptId), {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ operations: [{ ...operation, position }] }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return readResult(await response.json(), operation.operationId);
  } catch {
    return { kind: "unreachable" };
  }
}

/**
 * Read without a schema library: it would double the script of this page, and the server parses the
 * same answer strictly before it sends it.
 */
function readResult(body: unknown, operationId: string): SaveResult {
  const results = property(body, "results");
  const [result]: unknown[] = Array.isArray(results) ? results : [];
  if (property(result, "operationId") !== operationId) return { kind: "unreachable" };
  const kind = property(result, "kind");
  const revision = property(result, "revision");
  const at = property(result, "at");
  const message = property(result, "message");
  if (kind === "saved" && typeof revision === "number" && typeof at === "string") {
    return { kind, revision, at };
  }
  if (kind === "stale" && typeof revision === "number") return { kind, revision };
  if (kind === "refused" && typeof message === "string") return { kind, message };
  return { kind: "unreachable" };
}

function property(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
