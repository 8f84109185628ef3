import { createHash } from "node:crypto";
import { planRegrade } from "~/core/attempts/regrade/plan-regrade";
import type {
  AttemptToRegrade,
  RegradePlan,
  RegradePolicy,
} from "~/core/attempts/regrade/regrade-types";
import type { ModuleContent } from "~/core/modules/module-content";
import { attemptsToRegrade } from "~/data/attempts-to-regrade";
import { database } from "~/data/database";
import { findModuleVersion } from "~/data/module-versions";

export interface WantedRegrade {
  moduleId: string;
  quizId: string;
  toVersionId: string;
  policy: RegradePolicy;
  reason: string;
}

/** What a regrade would do at this moment. */
export interface DryRun {
  plan: RegradePlan;
  attempts: number;
  /** Says exactly what is shown: what is applied has the same digest, or is not applied. */
  digest: string;
  versions: ReadonlyMap<string, ModuleContent>;
}

/** Plans a regrade and changes nothing; null when the module has no such version. */
export async function dryRunRegrade(wanted: WantedRegrade): Promise<DryRun | null> {
  const { moduleId, quizId, toVersionId, policy } = wanted;
  const target = await findModuleVersion(database(), toVersionId);
  if (target?.moduleId !== moduleId) return null;
  const attempts = await attemptsToRegrade(database(), { moduleId, quizId });
  const versions = await contentsOf([toVersionId, ...versionIdsIn(attempts)]);
  const plan = planRegrade({ attempts, versions, targetVersionId: toVersionId, quizId, policy });
  return { plan, attempts: attempts.length, digest: digestOf(wanted, plan), versions };
}

function versionIdsIn(attempts: readonly AttemptToRegrade[]): string[] {
  return attempts.flatMap(({ moduleVersionId, slots }) => [
    moduleVersionId,
    ...slots.map(({ gradedVersionId }) => gradedVersionId),
  ]);
}

async function contentsOf(versionIds: readonly string[]): Promise<Map<string, ModuleContent>> {
  const contents = new Map<string, ModuleContent>();
  for (const id of new Set(versionIds)) {
    const version = await findModuleVersion(database(), id);
    if (!version) throw new Error(`There is no version ${id}, and marks were given by it.`);
    contents.set(id, version.content);
  }
  return contents;
}

function digestOf(wanted: WantedRegrade, { changes }: RegradePlan): string {
  const { moduleId, quizId, toVersionId, policy, reason } = wanted;
  const shown = JSON.stringify([moduleId, quizId, toVersionId, policy, reason, changes]);
  return createHash("sha256").update(shown).digest("hex");
}
