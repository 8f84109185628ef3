import { database } from "~/data/database";
import { ownsModule } from "~/data/module-owners";
import type { CurrentLearner } from "./current-learner.server";
import { requireAccount } from "./require-account.server";

/**
 * The account that asks, if it may mend this module. A visitor is sent to sign in; to any other
 * account the page does not exist, whether the module does or not.
 */
export async function requireModuleOwner(
  request: Request,
  moduleId: string,
): Promise<Extract<CurrentLearner, { kind: "account" }>> {
  const account = await requireAccount(request);
  const owns = await ownsModule(database(), { moduleId, userId: account.user.id });
  if (!owns) throw new Response(null, { status: 404, statusText: "Not Found" });
  return account;
}
