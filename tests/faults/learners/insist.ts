import { setTimeout as wait } from "node:timers/promises";
import type { Answer, Asked, HttpClient } from "../../bench/http-client";
import type { Ledger } from "./ledger";

const GIVE_UP_MS = 45_000;
const PAUSE_MS = 40;

/**
 * Sends the same request until the server has answered it: again after a broken connection, and when
 * it is asked to come again. Any other failure is noted as a trouble, and the request sent again.
 */
export async function insist(client: HttpClient, asked: Asked, ledger: Ledger): Promise<Answer> {
  const started = performance.now();
  while (performance.now() - started < GIVE_UP_MS) {
    const sent = performance.now();
    const answer = await client.send(asked).catch(() => null);
    if (answer) ledger.longestAnswer = Math.max(ledger.longestAnswer, performance.now() - sent);
    if (answer && answer.status < 500) return answer;
    if (answer) noteFailure(asked, answer, ledger);
    await wait(PAUSE_MS);
  }
  throw new Error(`No answer from ${asked.path} in ${GIVE_UP_MS / 1_000} s.`);
}

function noteFailure({ path }: Asked, answer: Answer, { comeAgain, troubles }: Ledger): void {
  const text = answer.text();
  const retryAfter = Number(answer.headers["retry-after"]);
  const sentence = /[A-Z][^.<>"]+\. [A-Z][^.<>"]+\./.exec(text)?.[0];
  if (answer.status === 503 && retryAfter > 0 && sentence !== undefined) {
    comeAgain.push(sentence);
    return;
  }
  troubles.push(
    `${answer.status} for ${path.replace(/[0-9a-f-]{20,}/, "…")}: ${text.slice(0, 160)}`,
  );
}
