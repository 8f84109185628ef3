import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { glossaryPath } from "~/components/paths";
import { useLesson } from "./lesson-context";

/** A glossary term in a lesson: its definition on hover, its entry behind the link. */
export function LessonTerm({ termId, children }: { termId: string; children: ReactNode }) {
  const { moduleId, terms } = useLesson();
  const term = terms.get(termId);
  return (
    <Link className="term" to={glossaryPath(moduleId, termId)} title={term?.definition}>
      {children}
    </Link>
  );
}
