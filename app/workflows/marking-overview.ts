import { waitingByQuestion } from "~/data/answers-to-mark";
import { database } from "~/data/database";
import { essayIn, essayOfVersion } from "./essay-of-version";
import type { OpenModule } from "./open-module";

/** The essays of a module and how many answers to each wait, the one that waits longest first. */
export async function markingOverview({ content }: OpenModule) {
  const { id, title } = content.module;
  const waiting = await waitingByQuestion(database(), id);
  const asked = await Promise.all(
    waiting.map(async ({ questionId, waiting, oldest, moduleVersionId }) => {
      const essay =
        essayIn(content, questionId) ?? (await essayOfVersion(moduleVersionId, questionId));
      const stem = essay?.stem ?? questionId;
      return { questionId, stem, waiting, oldest: oldest.toISOString() };
    }),
  );
  const quiet = content.questions
    .filter((one) => one.kind === "essay" && asked.every(({ questionId }) => questionId !== one.id))
    .map(({ id: questionId, stem }) => ({ questionId, stem, waiting: 0, oldest: null }));
  return { module: { id, title }, questions: [...asked, ...quiet] };
}
