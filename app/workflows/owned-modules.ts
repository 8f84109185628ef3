import { database } from "~/data/database";
import { modulesOwnedBy } from "~/data/module-owners";
import { openReportsByQuestion } from "~/data/problem-reports";
import { openModule } from "./open-module";

/** The modules that an account may mend, with how many reports nobody has answered yet. */
export async function ownedModules(userId: string) {
  const ids = await modulesOwnedBy(database(), userId);
  return Promise.all(
    ids.map(async (id) => {
      const opened = await openModule(id);
      const open = await openReportsByQuestion(database(), id);
      const openReports = [...open.values()].reduce((sum, count) => sum + count, 0);
      return { id, title: opened?.content.module.title ?? id, openReports };
    }),
  );
}
