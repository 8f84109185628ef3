import type { ModuleContent } from "~/core/modules/module-content";
import type { Response } from "~/core/questions/response";
import type { OwnedAttempt } from "~/data/attempt-record";
import { type Database, database } from "~/data/database";
import { saveModuleVersion } from "~/data/save-module-version";
import { newId } from "~/platform/ids";
import { finishLesson } from "~/workflows/finish-lesson";
import { type OpenModule, openModule } from "~/workflows/open-module";
import { saveResponses } from "~/workflows/save-responses";
import { startAttempt } from "~/workflows/start-attempt";
import { submitAttempt } from "~/workflows/submit-attempt";
import { storeLearner } from "../../builders/stored-attempt";
import { processDatabase } from "../../support/process-database";

export const RIGHT: Response = { kind: "true-false", value: true };
export const WRONG: Response = { kind: "true-false", value: false };

/** A learner before a published module, in a database of the test's own. */
export interface QuizScene {
  store: Database;
  learnerId: string;
  opened: OpenModule;
}

export async function quizScene(content: ModuleContent): Promise<QuizScene> {
  const store = await processDatabase();
  const opened = await publish(content);
  return { store, learnerId: await storeLearner(store), opened };
}

/** Makes the content the current version of its module, under an id that no other test has. */
export async function publish(content: ModuleContent): Promise<OpenModule> {
  await saveModuleVersion(database(), {
    moduleId: content.module.id,
    versionId: newId(),
    content,
    fingerprint: newId(),
    publishedAt: new Date(),
  });
  const opened = await openModule(content.module.id);
  if (!opened) throw new Error("The module was not published.");
  return opened;
}

/** Starts, or goes on with, an attempt at the module's first quiz or at the one named. */
export async function start(
  { learnerId, opened }: Pick<QuizScene, "learnerId" | "opened">,
  quizId?: string,
): Promise<OwnedAttempt> {
  const { quizzes } = opened.content;
  const quiz = quizId ? quizzes.find(({ id }) => id === quizId) : quizzes[0];
  if (!quiz) throw new Error("The module has no such quiz.");
  const started = await startAttempt({ ...opened, quiz, learnerId });
  if (started.kind !== "started") throw new Error(started.message);
  return { attemptId: started.attemptId, learnerId };
}

interface Saving {
  certainty?: 1 | 2 | 3 | null;
  position: number;
  answer: Response | null;
  baseRevision?: number;
  operationId?: string;
}

/** Saves one answer and gives what came of it. */
export async function save(owned: OwnedAttempt, saving: Saving) {
  const operation = { operationId: newId(), baseRevision: 0, ...saving };
  const saved = await saveResponses({ ...owned, operations: [operation] });
  return saved.kind === "missing" ? saved : saved.results[0];
}

/** Saves the same first answer in each of these slots. */
export async function answer(owned: OwnedAttempt, positions: readonly number[], given = RIGHT) {
  for (const position of positions) await save(owned, { position, answer: given });
}

/** Finishes these lessons. */
export async function finish({ opened, learnerId }: QuizScene, lessonIds: readonly string[]) {
  for (const lesson of opened.content.lessons) {
    if (lessonIds.includes(lesson.id)) await finishLesson({ ...opened, learnerId, lesson });
  }
}

/** Answers a quiz of four questions in one way and submits it. */
export async function sit(scene: QuizScene, how = RIGHT): Promise<OwnedAttempt> {
  const owned = await start(scene);
  await answer(owned, [1, 2, 3, 4], how);
  await submitAttempt(owned);
  return owned;
}
