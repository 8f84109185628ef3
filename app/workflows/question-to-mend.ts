import { openModule } from "./open-module";

/** A question with the version it stands in; null when the module has none of this id. */
export async function questionToMend(named: { moduleId: string; questionId: string }) {
  const opened = await openModule(named.moduleId);
  const question = opened?.content.questions.find(({ id }) => id === named.questionId);
  if (!opened || !question) return null;
  const { id, title } = opened.content.module;
  return { module: { id, title }, question, versionId: opened.versionId };
}
