import { responsesPath } from "~/components/paths";
import { partsOfAnswer } from "~/core/attempts/given-answer";
import { readDelivery } from "./read-delivery";
import type { Delivery, SentOperation } from "./save-operation";

/** Long enough for a phone on a train, short enough that the learner is told. */
const TIMEOUT_MS = 15_000;
/** What browsers send after their page is gone: 64 KB, of which the headers take some. */
const KEPT_ALIVE = 50_000;

/**
 * Sends answers. Only an answer that this server wrote counts: a proxy's error page, a redirect, a
 * sign-in page or a time-out is `unreachable`, and the operations are sent again.
 */
export async function sendOperations(
  attempt: string,
  operations: readonly SentOperation[],
): Promise<Delivery> {
  const body = JSON.stringify({
    operations: operations.map(({ answer, ...operation }) => ({
      ...operation,
      ...partsOfAnswer(answer),
    })),
  });
  try {
    const response = await fetch(responsesPath(attempt), {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/json" },
      redirect: "error",
      cache: "no-store",
      keepalive: body.length * 3 < KEPT_ALIVE,
      body,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const retryAfter = Number(response.headers.get("Retry-After")) || 0;
    return readDelivery({ status: response.status, retryAfter, body: await response.json() });
  } catch {
    return { kind: "unreachable" };
  }
}
