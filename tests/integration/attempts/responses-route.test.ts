import SqliteDatabase from "better-sqlite3";
import { expect, it } from "vitest";
import { guestTokenHash } from "~/access/guest-cookie";
import { database } from "~/data/database";
import { createGuestLearner } from "~/data/learners";
import { newSecretToken } from "~/platform/randomness";
import { action, loader } from "~/routes/attempts/responses";
import { submitAttempt } from "~/workflows/submit-attempt";
import { buildQuizModule } from "../../builders/quiz-module";
import { BUILT_AT } from "../../builders/stored-attempt";
import { secondsAfter, stopClock } from "../../support/stopped-clock";
import { quizScene, RIGHT, start, WRONG } from "../workflows/quiz-scene";

async function guest() {
  const token = newSecretToken();
  const { id } = await createGuestLearner(database(), guestTokenHash(token));
  return { learnerId: id, cookie: `treatise_guest=${token}` };
}

/** A guest's running attempt of ten minutes, and a way to send answers to it. */
async function running() {
  stopClock(BUILT_AT);
  const scene = await quizScene(buildQuizModule({ timeLimitMinutes: 10 }));
  const { learnerId, cookie } = await guest();
  const owned = await start({ ...scene, learnerId });
  const send = async (body: unknown, sent: { cookie?: string; arrivedAt?: Date } = {}) => {
    const { arrivedAt = BUILT_AT } = sent;
    const request = new Request(`http://localhost/attempts/${owned.attemptId}/responses`, {
      method: "POST",
      headers: { "Content-Type": "application/json", cookie: sent.cookie ?? cookie },
      body: typeof body === "string" ? body : JSON.stringify(body),
    });
    const context = { arrivedAt, nonce: "", requestId: "", clientAddress: "" };
    const answer = await action({ request, params: { attemptId: owned.attemptId }, context });
    return { status: answer.status, headers: answer.headers, json: await answer.json() };
  };
  return { owned, send, store: scene.store };
}

const operation = (operationId: string, rest: object = {}) => ({
  operationId,
  position: 1,
  baseRevision: 0,
  answer: RIGHT,
  ...rest,
});

it("answers each operation with a status of its own", async () => {
  const { send } = await running();
  const operations = [
    operation("operation-1"),
    operation("operation-1"),
    operation("operation-1", { answer: WRONG }),
    operation("operation-2", { answer: WRONG }),
    operation("operation-3", { position: 9 }),
    operation("operation-4", { answer: { kind: "numeric", text: "4" } }),
  ];
  const { status, json, headers } = await send({ operations });
  expect(status).toBe(200);
  expect(headers.get("Cache-Control")).toBe("no-store");
  const at = BUILT_AT.toISOString();
  const message = expect.any(String);
  expect(json).toEqual({
    results: [
      { operationId: "operation-1", status: 200, kind: "saved", revision: 1, at },
      { operationId: "operation-1", status: 200, kind: "saved", revision: 1, at },
      { operationId: "operation-1", status: 409, kind: "conflict", message },
      {
        operationId: "operation-2",
        status: 409,
        kind: "stale",
        revision: 1,
        answer: RIGHT,
        certainty: null,
        at,
        message,
      },
      { operationId: "operation-3", status: 404, kind: "refused", message },
      { operationId: "operation-4", status: 422, kind: "refused", message },
    ],
  });
});

it("says that the learner has submitted, and stores nothing", async () => {
  const { send, owned, store } = await running();
  await submitAttempt(owned);
  const { status, json } = await send({ operations: [operation("operation-1")] });
  expect(status).toBe(200);
  expect(json).toMatchObject({ results: [{ status: 410, kind: "closed" }] });
  expect(await store.response.count()).toBe(0);
});

it("counts by the moment the headers arrived, however long the rest took", async () => {
  const { send, store } = await running();
  stopClock(secondsAfter(BUILT_AT, 630));
  const inTime = { arrivedAt: secondsAfter(BUILT_AT, 605) };
  const first = await send({ operations: [operation("operation-1")] }, inTime);
  expect(first.json).toMatchObject({ results: [{ status: 200, kind: "saved" }] });
  const tooLate = { arrivedAt: secondsAfter(BUILT_AT, 605.001) };
  const next = operation("operation-2", { baseRevision: 1, answer: WRONG });
  expect((await send({ operations: [next] }, tooLate)).json).toMatchObject({
    results: [{ status: 200, kind: "late", revision: 2 }],
  });
  expect(await store.response.findMany({ select: { operationId: true, late: true } })).toEqual([
    { operationId: "operation-1", late: false },
    { operationId: "operation-2", late: true },
  ]);
});

it("keeps what comes after the time ended the attempt, flagged", async () => {
  const { send, owned, store } = await running();
  await submitAttempt({ ...owned, submittedBy: "deadline" });
  const offline = [operation("operation-1"), operation("operation-2", { position: 2 })];
  const { json } = await send(
    { operations: offline },
    { arrivedAt: secondsAfter(BUILT_AT, 7_200) },
  );
  expect(json).toMatchObject({ results: [{ kind: "late" }, { kind: "late" }] });
  expect(await store.response.count({ where: { late: true } })).toBe(2);
});

it.each([
  ["no JSON", "{"],
  ["nothing to save", { operations: [] }],
  ["51 answers", { operations: Array.from({ length: 51 }, (_, i) => operation(`operation-${i}`)) }],
  ["a field too many", { operations: [operation("operation-1", { mark: 1 })] }],
])("refuses %s with 400 and a sentence", async (_, body) => {
  const { send, store } = await running();
  const { status, json } = await send(body);
  expect({ status, json }).toEqual({
    status: 400,
    json: { problem: expect.stringMatching(/cannot be read/) },
  });
  expect(await store.response.count()).toBe(0);
});

it("asks a visitor without a session to sign in, and gives nothing away to somebody else", async () => {
  const { send, store } = await running();
  const body = { operations: [operation("operation-1")] };
  const signedOut = await send(body, { cookie: "other=1" });
  expect(signedOut).toMatchObject({ status: 401, json: { problem: expect.any(String) } });
  const { cookie } = await guest();
  const stranger = await send(body, { cookie });
  expect(stranger).toMatchObject({ status: 404, json: { problem: expect.any(String) } });
  expect(await store.response.count()).toBe(0);
});

it("answers 405 with a sentence to anything but POST", async () => {
  const answer = loader();
  expect(answer.status).toBe(405);
  expect(await answer.json()).toEqual({ problem: expect.any(String) });
});

it("answers 503 while the store is held by somebody else, and has done nothing", async () => {
  const { send, store } = await running();
  const [row] = await store.$queryRaw<{ file: string }[]>`SELECT file FROM pragma_database_list`;
  const holder = new SqliteDatabase(row?.file ?? "");
  holder.exec("BEGIN IMMEDIATE");
  const operations = [operation("operation-1"), operation("operation-2", { position: 2 })];
  const busy = await send({ operations });
  holder.exec("ROLLBACK");
  holder.close();
  expect(busy).toMatchObject({ status: 503, json: { problem: expect.stringMatching(/busy/) } });
  expect(Number(busy.headers.get("Retry-After"))).toBeGreaterThan(0);
  expect(await store.response.count()).toBe(0);
  expect(await send({ operations })).toMatchObject({ status: 200 });
});

it("answers 503 when the disk is full, and has stored none of the answers sent with it", async () => {
  const { send, store } = await running();
  await store.$queryRawUnsafe("PRAGMA max_page_count=1");
  const batch = (round: number) =>
    Array.from({ length: 45 }, (_, i) =>
      operation(`operation-${round}-${i}-with-an-id-that-fills-a-page`, {
        baseRevision: round * 45 + i,
      }),
    );
  let last = await send({ operations: batch(0) });
  for (let round = 1; round < 40 && last.status === 200; round += 1) {
    last = await send({ operations: batch(round) });
  }
  expect(last).toMatchObject({ status: 503, json: { problem: expect.stringMatching(/disk/) } });
  expect((await store.response.count()) % 45).toBe(0);
});
