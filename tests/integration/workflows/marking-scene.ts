import type { ModuleContent } from "~/core/modules/module-content";
import type { OwnedAttempt } from "~/data/attempt-record";
import { database } from "~/data/database";
import { newId } from "~/platform/ids";
import type { FilledMark } from "~/workflows/mark-answer";
import { submitAttempt } from "~/workflows/submit-attempt";
import { buildEssayModule } from "../../builders/essay-module";
import { storeLearner } from "../../builders/stored-attempt";
import { type QuizScene, quizScene, RIGHT, save, start } from "./quiz-scene";

const essay = (text: string) => ({ kind: "essay", text }) as const;

/** A learner before the module with essays. */
export function essayScene(content: ModuleContent = buildEssayModule()): Promise<QuizScene> {
  return quizScene(content);
}

/** Another learner before the same module. */
export async function another(scene: QuizScene): Promise<QuizScene> {
  return { ...scene, learnerId: await storeLearner(scene.store) };
}

/** Answers the statement rightly, writes these essays (null = left blank) and submits. */
export async function handIn(
  scene: QuizScene,
  texts: readonly [string | null, string | null] = ["First essay.", "Second essay."],
): Promise<OwnedAttempt> {
  const owned = await start(scene);
  await save(owned, { position: 1, answer: RIGHT });
  for (const [index, text] of texts.entries()) {
    if (text !== null) await save(owned, { position: index + 2, answer: essay(text) });
  }
  await submitAttempt(owned);
  return owned;
}

/** Somebody with an account, who marks. */
export async function marker(): Promise<string> {
  const id = newId();
  await database().user.create({ data: { id, name: "Marker", email: `${id}@example.org` } });
  return id;
}

/** The place of an essay for this marker. */
export function placeOf(
  { attemptId }: OwnedAttempt,
  questionId: "e1" | "e2",
  markerUserId: string,
) {
  const position = questionId === "e1" ? 2 : 3;
  return { moduleId: "module", questionId, attemptId, position, markerUserId };
}

/** A mark by the rubric: 2/5 for a clear thesis and 3/5 for full evidence, unless levels say otherwise. */
export function filled(change: Partial<FilledMark> = {}): FilledMark {
  return {
    levels: { thesis: "clear", evidence: "full" },
    byHand: null,
    comment: "Well argued.",
    ...change,
  };
}
