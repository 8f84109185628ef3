import { expect, it } from "vitest";
import { guestTokenHash } from "~/access/guest-cookie";
import { learnerKey } from "~/access/learner-key";
import { database } from "~/data/database";
import { createGuestLearner } from "~/data/learners";
import { newSecretToken } from "~/platform/randomness";
import { loader } from "~/routes/attempts/questions";
import { openQuestion } from "~/workflows/open-question";
import { submitAttempt } from "~/workflows/submit-attempt";
import { buildQuizModule } from "../../builders/quiz-module";
import { quizScene, RIGHT, save, start } from "../workflows/quiz-scene";

async function guest() {
  const token = newSecretToken();
  const { id } = await createGuestLearner(database(), guestTokenHash(token));
  return { learnerId: id, cookie: `treatise_guest=${token}` };
}

async function running() {
  const scene = await quizScene(buildQuizModule());
  const { learnerId, cookie } = await guest();
  const owned = await start({ ...scene, learnerId });
  const ask = (sent: string) => {
    const headers = { cookie: sent };
    const request = new Request(`http://localhost/attempts/${owned.attemptId}/questions`, {
      headers,
    });
    const context = { arrivedAt: new Date(), nonce: "", requestId: "", clientAddress: "" };
    return loader({ request, params: { attemptId: owned.attemptId }, context });
  };
  return { owned, cookie, ask };
}

it("gives every question of a running attempt as its own page does, and no more", async () => {
  const { owned, cookie, ask } = await running();
  await save(owned, { position: 2, answer: RIGHT });
  const answer = await ask(cookie);
  expect(answer.headers.get("Cache-Control")).toBe("no-store");
  const { pages } = await answer.json();
  expect(pages).toHaveLength(4);
  for (const [index, page] of pages.entries()) {
    const opened = await openQuestion({ ...owned, position: index + 1 });
    if (opened.kind !== "running") throw new Error(opened.kind);
    expect(page).toEqual({
      ...opened.view,
      attemptId: owned.attemptId,
      position: index + 1,
      learnerKey: learnerKey(owned.learnerId),
      operationId: expect.any(String),
      isSentHere: false,
    });
  }
  expect(pages[1].response).toEqual(RIGHT);
});

it("gives nothing to anybody else, and nothing after submitting", async () => {
  const { owned, cookie, ask } = await running();
  await expect(ask((await guest()).cookie)).rejects.toMatchObject({ status: 404 });
  await expect(ask("none=1")).rejects.toMatchObject({ status: 404 });
  await submitAttempt(owned);
  await expect(ask(cookie)).rejects.toMatchObject({ status: 404 });
});
