import type { ModuleContent } from "../modules/module-content";

/** What a learner has done in a module, over all its versions. */
export interface ModuleDone {
  finishedLessons: ReadonlySet<string>;
  passedQuizzes: ReadonlySet<string>;
}

export interface Completion {
  complete: boolean;
  /** Ids of what the rule still asks for, in the module's order. */
  lessonsLeft: string[];
  quizzesLeft: string[];
}

type Rules = Pick<ModuleContent, "module">;

/** What the completion rule of one version still asks of a learner. */
export function completionOf({ module }: Rules, done: ModuleDone): Completion {
  const { lessons, quizzes } = module.completion;
  const asked = lessons === "all" ? module.lessons : lessons;
  const lessonsLeft = asked.filter((id) => !done.finishedLessons.has(id));
  const quizzesLeft = quizzes.filter((id) => !done.passedQuizzes.has(id));
  return {
    complete: lessonsLeft.length === 0 && quizzesLeft.length === 0,
    lessonsLeft,
    quizzesLeft,
  };
}
