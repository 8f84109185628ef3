import type { Rule } from "../rule";

/** Every objective is served by a lesson. */
export const objectiveWithoutLesson: Rule = {
  level: "error",
  scope: "module",
  find({ module, lessons }) {
    const served = new Set(lessons.flatMap(({ objectives }) => objectives));
    return module.objectives
      .filter(({ id }) => !served.has(id))
      .map(({ id }) => ({
        subject: { kind: "objective", id },
        message: `No lesson names ${id}: add it to the objectives of one, or remove it.`,
      }));
  },
};
