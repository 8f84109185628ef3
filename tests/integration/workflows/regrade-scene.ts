import type { RegradePolicy } from "~/core/attempts/regrade/regrade-types";
import type { ModuleContent } from "~/core/modules/module-content";
import type { AuthoredQuestion } from "~/core/questions/authored-question";
import type { ErratumChange } from "~/core/questions/erratum";
import type { OwnedAttempt } from "~/data/attempt-record";
import { database } from "~/data/database";
import { newId } from "~/platform/ids";
import { applyQuizRegrade } from "~/workflows/apply-quiz-regrade";
import { dryRunRegrade } from "~/workflows/dry-run-regrade";
import { submitAttempt } from "~/workflows/submit-attempt";
import { buildQuizModule } from "../../builders/quiz-module";
import { storeLearner } from "../../builders/stored-attempt";
import { answer, publish, type QuizScene, quizScene, RIGHT, start, WRONG } from "./quiz-scene";

export const QUIZ = { moduleId: "module", quizId: "quiz" };

/** A quiz of four statements; pass mark 75 %. */
export function faultyModule(): ModuleContent {
  return buildQuizModule({ passMark: 0.75 });
}

/** The module with this question changed, and an erratum for it. */
export function mended(
  content: ModuleContent,
  change: ErratumChange,
  changes: Partial<AuthoredQuestion> & { key?: boolean } = {},
): ModuleContent {
  const questions = content.questions.map((question) =>
    question.kind === "true-false" && question.id === "q1"
      ? {
          ...question,
          ...changes,
          kind: question.kind,
          erratum: { change, reason: "It was faulty." },
        }
      : question,
  );
  return { ...content, questions };
}

/** A submitted attempt of a new learner, with `wrong` of its answers wrong. */
export async function sitBy(scene: QuizScene, wrong: readonly number[]): Promise<OwnedAttempt> {
  const owned = await begin(scene);
  await answer(
    owned,
    [1, 2, 3, 4].filter((position) => !wrong.includes(position)),
    RIGHT,
  );
  await answer(owned, wrong, WRONG);
  await submitAttempt(owned);
  return owned;
}

/** A running attempt of a new learner. */
export async function begin({ store, opened }: QuizScene): Promise<OwnedAttempt> {
  return start({ learnerId: await storeLearner(store), opened });
}

export interface RegradeScene extends QuizScene {
  /** The version in which the key of the first question is the other one. */
  toVersionId: string;
}

/** Three learners who answered the first question right, wrong, and wrong with another beside it. */
export async function regradeScene(change: ErratumChange = "new-key"): Promise<RegradeScene> {
  const scene = await quizScene(faultyModule());
  await sitBy(scene, []);
  await sitBy(scene, [1]);
  await sitBy(scene, [1, 2]);
  const next = await publish(mended(faultyModule(), change, { key: change !== "new-key" }));
  return { ...scene, toVersionId: next.versionId };
}

/** Looks at a dry run and applies it; what is given replaces what was looked at. */
export async function regrade(
  { toVersionId }: Pick<RegradeScene, "toVersionId">,
  { policy = "never-lower" as RegradePolicy, operationId = newId(), digest = "" } = {},
) {
  const wanted = { ...QUIZ, toVersionId, policy, reason: "The key was wrong." };
  const dryRun = await dryRunRegrade(wanted);
  const shown = digest === "" ? (dryRun?.digest ?? "") : digest;
  return applyQuizRegrade({ ...wanted, operationId, digest: shown, byUserId: "author" });
}

/** Every slot and attempt, as they are stored. */
export async function storedMarks() {
  const store = database();
  return {
    slots: await store.$queryRaw`SELECT * FROM "AttemptSlot" ORDER BY "attemptId", "position"`,
    attempts: await store.$queryRaw`SELECT * FROM "Attempt" ORDER BY "id"`,
  };
}
