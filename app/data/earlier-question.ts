import type { AuthoredQuestion } from "~/core/questions/authored-question";
import type { Database } from "./database";
import { findModuleVersion } from "./module-versions";

/** The newest question in any version of a module that fits; null when none does. */
export async function findEarlierQuestion(
  database: Database,
  wanted: { readonly moduleId: string; readonly matches: (question: AuthoredQuestion) => boolean },
): Promise<AuthoredQuestion | null> {
  const versions = await database.moduleVersion.findMany({
    where: { moduleId: wanted.moduleId },
    select: { id: true },
    orderBy: { sequence: "desc" },
  });
  for (const { id } of versions) {
    const version = await findModuleVersion(database, id);
    const question = version?.content.questions.find(wanted.matches);
    if (question) return question;
  }
  return null;
}
