import { randomUUID } from "node:crypto";
import { quizPath, responsesPath, reviewPath, submitPath } from "~/components/paths";
import type { SeededRandom } from "~/core/attempts/seeded-random";
import type { Asked, HttpClient } from "../../bench/http-client";
import { insist } from "./insist";
import { type AttemptLedger, attemptIn, type Ledger, type SentAnswer } from "./ledger";

const SLOTS = 5;

export type QuizOfHarbour = "open" | "timed";

/** A guest in a browser that never gives up, and writes down what it was promised. */
export interface Learner {
  start(quiz: QuizOfHarbour): Promise<AttemptLedger>;
  /** Answers so many different questions, at most 5, in one request. */
  save(attempt: AttemptLedger, answers: number): Promise<void>;
  submit(attempt: AttemptLedger): Promise<void>;
  /** Reads the page that reviews every answer of a submitted attempt. */
  review(attempt: AttemptLedger): Promise<void>;
}

export interface LearnerSetting {
  readonly client: HttpClient;
  readonly ledger: Ledger;
  readonly random: SeededRandom;
  /** What the clock of the device is ahead of the true time. */
  readonly clockAheadMs?: number;
}

export function newLearner({ client, ledger, random, clockAheadMs = 0 }: LearnerSetting): Learner {
  let cookie = "";
  const send = async (asked: Omit<Asked, "cookie">) => {
    // No part of the protocol: what a server would see that believed the device's clock.
    const headers = { Date: new Date(Date.now() + clockAheadMs).toUTCString() };
    const answer = await insist(client, { ...asked, cookie, headers }, ledger);
    const given = answer.setCookies.find((text) => text.startsWith("treatise_guest="));
    if (given) cookie = given.split(";", 1)[0] ?? "";
    return answer;
  };
  const act = (path: string) => send({ path: `${path}.data`, form: { operationId: randomUUID() } });
  return {
    async start(quiz) {
      const answer = await act(quizPath("harbour", quiz));
      const [, attemptId] = /\/attempts\/([\w-]+)/.exec(answer.text()) ?? [];
      if (answer.status !== 202 || attemptId === undefined) {
        throw new Error(`No attempt was started: ${answer.status} ${answer.text().slice(0, 400)}`);
      }
      return attemptIn(ledger, attemptId, quiz === "timed");
    },
    async save(attempt, answers) {
      const sent = newAnswers(random, answers);
      attempt.answers.push(...sent);
      const operations = sent.map((answer) => operationOf(attempt, answer));
      const answer = await send({ path: responsesPath(attempt.attemptId), json: { operations } });
      noteResults(attempt, sent, answer.status === 200 ? answer.text() : `${answer.status}`);
    },
    async submit(attempt) {
      attempt.submitSent = true;
      const answer = await act(submitPath(attempt.attemptId));
      const isDone = answer.status === 202 && answer.text().includes("/result");
      if (isDone) attempt.submitAcknowledged = true;
      else ledger.troubles.push(`Submitting was answered by ${answer.status}.`);
    },
    async review({ attemptId }) {
      const answer = await send({ path: reviewPath(attemptId) });
      const isWhole = answer.status === 200 && answer.text().includes("</html>");
      if (!isWhole) ledger.troubles.push(`The review was answered by ${answer.status}.`);
    },
  };
}

/** Answers to different questions, beginning anywhere. */
function newAnswers(random: SeededRandom, count: number): SentAnswer[] {
  const first = random.below(SLOTS);
  return Array.from({ length: count }, (_, one) => newAnswer(random, 1 + ((first + one) % SLOTS)));
}

function newAnswer(random: SeededRandom, position: number): SentAnswer {
  const operationId = randomUUID();
  const word = random.below(2) === 0 ? "right" : "wrong";
  return {
    operationId,
    position,
    text: `${word} ${operationId}`,
    acknowledged: null,
    refused: null,
  };
}

function operationOf({ revisions }: AttemptLedger, { operationId, position, text }: SentAnswer) {
  const baseRevision = revisions.get(position) ?? 0;
  return { operationId, position, baseRevision, answer: { kind: "short-text", text } };
}

interface Result {
  readonly kind: string;
  readonly revision?: number;
}

function noteResults(attempt: AttemptLedger, sent: readonly SentAnswer[], text: string): void {
  // What the server says is checked one by one below.
  const results = text.startsWith("{") ? (JSON.parse(text).results as readonly Result[]) : [];
  for (const [index, answer] of sent.entries()) {
    const { kind, revision } = results[index] ?? { kind: text };
    const accepted = kind === "saved" || kind === "late";
    if (revision !== undefined) attempt.revisions.set(answer.position, revision);
    if (accepted && revision !== undefined)
      answer.acknowledged = { revision, late: kind === "late" };
    else answer.refused = kind;
  }
}
