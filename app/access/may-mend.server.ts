import { database } from "~/data/database";
import { ownsModule } from "~/data/module-owners";
import type { CurrentLearner } from "./current-learner.server";

/** Whether whoever asks may mend this module: what decides if a page shows the way there. */
export async function mayMend(current: CurrentLearner, moduleId: string): Promise<boolean> {
  if (current.kind !== "account") return false;
  return ownsModule(database(), { moduleId, userId: current.user.id });
}
