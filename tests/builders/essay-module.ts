import { type ModuleContent, moduleContentSchema } from "~/core/modules/module-content";
import type { FeedbackMatrix } from "~/core/modules/quiz";
import { buildEssay } from "./questions/essay";
import { buildQuizModule } from "./quiz-module";

interface EssayModule {
  feedback?: Partial<FeedbackMatrix>;
  passMark?: number;
}

/**
 * The module of `buildQuizModule` with a quiz of a statement (1 point) and two essays (`e1` of 2
 * points, `e2` of 1), both with the rubric of `buildEssay`.
 */
export function buildEssayModule({
  feedback = {},
  passMark = 0.7,
}: EssayModule = {}): ModuleContent {
  const base = buildQuizModule({
    slots: [{ question: "q1" }, { question: "e1", points: 2 }, { question: "e2" }],
    passMark,
  });
  const quizzes = base.quizzes.map((quiz) => ({
    ...quiz,
    feedback: { ...quiz.feedback, ...feedback },
  }));
  const essays = [buildEssay({ id: "e1" }), buildEssay({ id: "e2", stem: "And what follows?" })];
  return moduleContentSchema.parse({
    ...base,
    quizzes,
    questions: [...base.questions, ...essays],
  });
}
