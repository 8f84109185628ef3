import { Link } from "@remix-run/react";
import { quizPath } from "~/components/paths";

export interface QuizEntry {
  id: string;
  title: string;
  summary: string;
  questions: number;
  state: "untried" | "running" | "waiting" | "submitted" | "not-passed" | "passed";
}

const STATES: Record<QuizEntry["state"], string | null> = {
  untried: null,
  running: "Under way",
  waiting: "Waits to be marked",
  submitted: "Submitted",
  "not-passed": "Not passed yet",
  passed: "Passed ✓",
};

/** The quizzes of a module, in order, with how they stand. */
export function QuizContents({
  quizzes,
  moduleId,
}: {
  quizzes: readonly QuizEntry[];
  moduleId: string;
}) {
  return (
    <section>
      <h2>Quizzes</h2>
      <ol className="contents">
        {quizzes.map(({ id, title, summary, questions, state }) => (
          <li key={id}>
            <Link to={quizPath(moduleId, id)}>{title}</Link>
            <span className="state">{STATES[state] ?? `${questions} questions`}</span>
            <p>{summary}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
