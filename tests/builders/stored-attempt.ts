import type { Database } from "~/data/database";
import { createGuestLearner } from "~/data/learners";
import { saveModuleVersion } from "~/data/save-module-version";
import { createAttempt, type NewAttempt } from "~/data/start-attempt";
import { newId } from "~/platform/ids";
import { buildModuleContent } from "./module-content";

export const BUILT_AT = new Date("2026-03-01T09:00:00.000Z");

/** An attempt that was started and left as it was, without a limit of time. */
export const AS_STARTED = {
  state: "running",
  submittedBy: null,
  deadlineAt: null,
  reachedPosition: 1,
} as const;

/** Stores the version "version-1" of the module "module", unless it is stored. */
export async function storeModule(database: Database, moduleId = "module"): Promise<void> {
  await saveModuleVersion(database, {
    moduleId,
    versionId: "version-1",
    content: buildModuleContent({ id: moduleId }),
    fingerprint: "fingerprint-1",
    publishedAt: BUILT_AT,
  });
}

/** Stores a new guest and gives its id. */
export async function storeLearner(database: Database): Promise<string> {
  const { id } = await createGuestLearner(database, `hash-${newId()}`);
  return id;
}

/** An attempt with three slots of one point each; what is given replaces its fields. */
export function buildAttempt(overrides: Partial<NewAttempt> & { learnerId: string }): NewAttempt {
  return {
    id: newId(),
    moduleId: "module",
    moduleVersionId: "version-1",
    quizId: "quiz",
    seed: "seed",
    startedAt: BUILT_AT,
    deadlineAt: null,
    slots: [1, 2, 3].map((position) => ({
      position,
      questionId: `q${position}`,
      optionOrder: { options: ["b", "a"] },
      possibleMicro: 1_000_000,
    })),
    ...overrides,
  };
}

/** Stores an attempt, or finds the one that was running already. */
export async function storeAttempt(database: Database, attempt: NewAttempt) {
  const started = await createAttempt(database, attempt);
  if (!("attemptId" in started)) throw new Error(`Nothing was started: ${started.kind}.`);
  return started;
}

/** Stores the module, a learner and a running attempt of three slots. */
export async function storeRunningAttempt(database: Database) {
  await storeModule(database);
  const learnerId = await storeLearner(database);
  const { attemptId } = await storeAttempt(database, buildAttempt({ learnerId }));
  return { attemptId, learnerId };
}
