import type { Lesson } from "~/core/modules/lesson";
import { currentModules, type OpenModule } from "~/workflows/open-module";
import type { QuizOfModule } from "./seeded-attempt";

/** What is read and answered: the first lesson and the first quiz of the first module. */
export interface Subject extends QuizOfModule {
  readonly lesson: Lesson;
}

export async function benchSubject(): Promise<Subject> {
  const [opened] = await currentModules();
  if (!opened) throw new Error("There is no module to measure with.");
  return { ...opened, lesson: firstOf(opened, "lessons"), quiz: firstOf(opened, "quizzes") };
}

function firstOf<Part extends "lessons" | "quizzes">(
  { content }: OpenModule,
  part: Part,
): OpenModule["content"][Part][number] {
  const [first] = content[part];
  if (!first) throw new Error(`The module ${content.module.id} has no ${part}.`);
  return first;
}
