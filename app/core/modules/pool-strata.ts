import type { ModuleContent } from "./module-content";
import type { Slot } from "./quiz";

/** Some questions of a pool, of which at least so many are drawn. */
export interface PoolStratum {
  readonly objective: string;
  readonly least: number;
  readonly questions: readonly string[];
}

/**
 * What a pool says of its objectives, in the order of its file. A question that serves several of them
 * counts for the one that is named first, so that no question is counted twice.
 */
export function poolStrata(
  slot: Slot,
  { questions }: Pick<ModuleContent, "questions">,
): PoolStratum[] {
  if (!("pool" in slot) || !slot.perObjective) return [];
  const named = Object.entries(slot.perObjective);
  const objectivesOf = new Map(questions.map(({ id, objectives }) => [id, objectives]));
  const stratumOf = (id: string) =>
    named.find(([objective]) => objectivesOf.get(id)?.includes(objective))?.[0];
  return named.map(([objective, least]) => ({
    objective,
    least,
    questions: slot.pool.filter((id) => stratumOf(id) === objective),
  }));
}
