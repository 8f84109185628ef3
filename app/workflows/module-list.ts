import { moduleStanding } from "./module-standing";
import { currentModules } from "./open-module";

/** Every module, with what to do next in it. */
export async function moduleList(learnerId: string | null) {
  const modules = await currentModules();
  return Promise.all(
    modules.map(async ({ content }) => {
      const { id, title, summary, lessons, quizzes } = content.module;
      const { next } = await moduleStanding(content, learnerId);
      return { id, title, summary, lessons: lessons.length, quizzes: quizzes.length, next };
    }),
  );
}
