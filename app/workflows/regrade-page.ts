import type { RegradePolicy } from "~/core/attempts/regrade/regrade-types";
import { countRunning } from "~/data/attempts-to-regrade";
import { database } from "~/data/database";
import { findCurrentModuleVersion, listModuleVersions } from "~/data/module-versions";
import { listRegrades, type StoredRegrade } from "~/data/regrades";
import { dryRunRegrade } from "./dry-run-regrade";
import { regradeView } from "./regrade-view";

export interface RegradeQuestion {
  moduleId: string;
  quizId: string;
  /** null = nothing was asked for yet. */
  asked: { toVersionId: string; policy: RegradePolicy; reason: string; page: number } | null;
}

/** All that the page of a quiz's regrades shows; null when the module has no such quiz. */
export async function regradePage({ moduleId, quizId, asked }: RegradeQuestion) {
  const current = await findCurrentModuleVersion(database(), moduleId);
  const quiz = current?.content.quizzes.find(({ id }) => id === quizId);
  if (!current || !quiz) return null;
  const versions = await listModuleVersions(database(), moduleId);
  const regrades = await listRegrades(database(), { moduleId, quizId });
  const sequences = new Map(versions.map(({ id, sequence }) => [id, sequence]));
  const dryRun = asked && (await dryRunRegrade({ moduleId, quizId, ...asked }));
  const { id, title } = current.content.module;
  return {
    module: { id, title },
    quiz: { id: quiz.id, title: quiz.title },
    versions: versions.map(({ id, sequence, publishedAt }) => ({
      id,
      sequence,
      publishedAt: publishedAt.toISOString(),
      isCurrent: id === current.id,
    })),
    running: await countRunning(database(), { moduleId, quizId }),
    regrades: regrades.map((regrade) => shownRegrade(regrade, sequences)),
    dryRun: asked && dryRun ? await regradeView(dryRun, asked) : null,
  };
}

function shownRegrade(regrade: StoredRegrade, sequences: ReadonlyMap<string, number>) {
  const { toVersionId, appliedAt, undoneAt, ...rest } = regrade;
  return {
    ...rest,
    version: sequences.get(toVersionId) ?? 0,
    appliedAt: appliedAt.toISOString(),
    undoneAt: undoneAt?.toISOString() ?? null,
  };
}
