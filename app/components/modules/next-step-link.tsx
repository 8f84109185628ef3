import { Link } from "@remix-run/react";
import { attemptPath, lessonPath, modulePath, quizPath } from "~/components/paths";
import type { NextStep } from "~/core/progress/next-step";

const LESSON_WORDS = {
  begin: "Begin with the first lesson",
  continue: "Go on with the next lesson",
};
const QUIZ_WORDS = { untried: "Take the next quiz", "not-passed": "Try the quiz again" };

function target(moduleId: string, step: NextStep): { to: string; words: string } {
  switch (step.kind) {
    case "attempt":
      return { to: attemptPath(step.attemptId), words: "Go on with your running quiz" };
    case "lesson":
      return { to: lessonPath(moduleId, step.lessonId), words: LESSON_WORDS[step.reason] };
    case "quiz":
      return { to: quizPath(moduleId, step.quizId), words: QUIZ_WORDS[step.reason] };
    case "done":
      return { to: modulePath(moduleId), words: "All done: look back" };
  }
}

/** The one suggestion of what to do next in a module. */
export function NextStepLink({ moduleId, step }: { moduleId: string; step: NextStep }) {
  const { to, words } = target(moduleId, step);
  return (
    <Link className="button" to={to}>
      {words}
    </Link>
  );
}
