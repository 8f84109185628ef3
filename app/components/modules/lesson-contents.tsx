import { Link } from "@remix-run/react";
import { lessonPath } from "~/components/paths";

export interface LessonEntry {
  id: string;
  title: string;
  summary: string;
  minutes: number;
  finished: boolean;
}

/** The lessons of a module, in order, with what is read. */
export function LessonContents({
  lessons,
  moduleId,
}: {
  lessons: readonly LessonEntry[];
  moduleId: string;
}) {
  return (
    <section>
      <h2>Lessons</h2>
      <ol className="contents">
        {lessons.map(({ id, title, summary, minutes, finished }) => (
          <li key={id}>
            <Link to={lessonPath(moduleId, id)}>{title}</Link>
            <span className="state">{finished ? "Read ✓" : `${minutes} min`}</span>
            <p>{summary}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
