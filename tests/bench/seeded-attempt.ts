import { guestCookie, guestTokenHash } from "~/access/guest-cookie";
import type { Quiz } from "~/core/modules/quiz";
import { keyResponse } from "~/core/questions/key-response";
import type { Response } from "~/core/questions/response";
import { database } from "~/data/database";
import { createGuestLearner } from "~/data/learners";
import { newId } from "~/platform/ids";
import { newSecretToken } from "~/platform/randomness";
import { attemptOfLearner } from "~/workflows/attempt-of-learner";
import type { OpenModule } from "~/workflows/open-module";
import { saveResponses } from "~/workflows/save-responses";
import { startAttempt } from "~/workflows/start-attempt";
import { submitAttempt } from "~/workflows/submit-attempt";

export interface Visitor {
  readonly learnerId: string;
  /** What the visitor's browser sends. */
  readonly cookie: string;
}

export interface SeededAttempt extends Visitor {
  readonly attemptId: string;
  readonly slots: SeededSlot[];
}

export interface SeededSlot {
  readonly position: number;
  /** One that earns all points. */
  readonly answer: Response;
  revision: number;
}

export interface QuizOfModule extends OpenModule {
  readonly quiz: Quiz;
}

/** A guest who has done nothing yet. */
export async function seedVisitor(): Promise<Visitor> {
  const token = newSecretToken();
  const { id } = await createGuestLearner(database(), guestTokenHash(token));
  const [cookie = ""] = guestCookie(token).split(";", 1);
  return { learnerId: id, cookie };
}

/** A new guest's running attempt without answers. */
export async function seedRunning(wanted: QuizOfModule): Promise<SeededAttempt> {
  const visitor = await seedVisitor();
  const started = await startAttempt({ ...wanted, learnerId: visitor.learnerId });
  if (started.kind === "refused") throw new Error(started.message);
  const { attemptId } = started;
  const found = await attemptOfLearner({ attemptId, learnerId: visitor.learnerId });
  if (!found) throw new Error("The attempt that was started is missing.");
  const slots = found.slots.map(({ position, question, revision }) => {
    return { position, answer: keyResponse(question), revision };
  });
  return { ...visitor, attemptId, slots };
}

/** A new guest's running attempt with every question answered. */
export async function seedAnswered(wanted: QuizOfModule): Promise<SeededAttempt> {
  const attempt = await seedRunning(wanted);
  const { attemptId, learnerId, slots } = attempt;
  const operations = slots.map(({ position, answer, revision: baseRevision }) => {
    return { operationId: newId(), position, baseRevision, answer };
  });
  const saved = await saveResponses({ attemptId, learnerId, operations });
  if (saved.kind !== "answered" || saved.results.some(({ kind }) => kind !== "saved")) {
    throw new Error("An answer could not be saved.");
  }
  return attempt;
}

/** A new guest's submitted attempt. */
export async function seedSubmitted(wanted: QuizOfModule): Promise<SeededAttempt> {
  const attempt = await seedAnswered(wanted);
  await submitAttempt(attempt);
  return attempt;
}

/** Makes a number of something, one after the other. */
export async function seedMany<Item>(count: number, seed: () => Promise<Item>): Promise<Item[]> {
  const made: Item[] = [];
  while (made.length < count) made.push(await seed());
  return made;
}
