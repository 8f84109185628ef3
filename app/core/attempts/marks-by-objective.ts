import type { Objective } from "../modules/module";
import type { Question } from "../questions/question";

/** What one slot earned of its points, in micro-points. */
export interface MarkedSlot {
  question: Pick<Question, "objectives">;
  markMicro: number;
  possibleMicro: number;
}

export interface ObjectiveMark {
  objective: Objective;
  markMicro: number;
  possibleMicro: number;
  questions: number;
}

/**
 * The marks per objective, in the module's order; objectives that no slot serves are left out. A
 * question that serves several objectives counts in full for each, so the sums may exceed the total.
 */
export function marksByObjective(
  objectives: readonly Objective[],
  slots: readonly MarkedSlot[],
): ObjectiveMark[] {
  return objectives.flatMap((objective) => {
    const serving = slots.filter(({ question }) => question.objectives.includes(objective.id));
    if (serving.length === 0) return [];
    return [
      {
        objective,
        markMicro: serving.reduce((sum, { markMicro }) => sum + markMicro, 0),
        possibleMicro: serving.reduce((sum, { possibleMicro }) => sum + possibleMicro, 0),
        questions: serving.length,
      },
    ];
  });
}
