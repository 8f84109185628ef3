import type { ModuleContent } from "~/core/modules/module-content";
import { type ShownStimulus, stimulusAlone } from "~/core/modules/stimulus";
import type { QuestionByKind } from "~/core/questions/question";
import { database } from "~/data/database";
import { findModuleVersion } from "~/data/module-versions";

type Essay = QuestionByKind["essay"];

/** The essay with this id in a module's content; null when there is none, or it is of another kind. */
export function essayIn({ questions }: ModuleContent, questionId: string): Essay | null {
  const question = questions.find(({ id }) => id === questionId);
  return question?.kind === "essay" ? question : null;
}

/** The essay as a version of its module asks it: an answer is marked by the question it answers. */
export async function essayOfVersion(versionId: string, questionId: string): Promise<Essay | null> {
  const version = await findModuleVersion(database(), versionId);
  return version && essayIn(version.content, questionId);
}

/** What the essay and other questions are about, as that version has it; null when it stands alone. */
export async function stimulusOfVersion(
  versionId: string,
  essay: Essay,
): Promise<ShownStimulus | null> {
  const version = await findModuleVersion(database(), versionId);
  return version && stimulusAlone(version.content, essay);
}
