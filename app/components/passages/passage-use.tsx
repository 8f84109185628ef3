import { Link } from "@remix-run/react";
import { lessonPath } from "~/components/paths";
import type { PassageCoverage } from "~/core/modules/source-coverage";

/** The lessons that teach a passage, and how many questions rest on it. */
export function PassageUse({
  coverage,
  moduleId,
}: {
  coverage: PassageCoverage;
  moduleId: string;
}) {
  const { lessons, questions } = coverage;
  return (
    <section>
      <h2>Where it is taught</h2>
      {lessons.length === 0 ? <p>No lesson rests on it.</p> : null}
      <ul>
        {lessons.map(({ id, title }) => (
          <li key={id}>
            <Link to={lessonPath(moduleId, id)}>{title}</Link>
          </li>
        ))}
      </ul>
      <p className="quiet">
        {questions === 1 ? "One quiz question rests" : `${questions} quiz questions rest`} on it.
      </p>
    </section>
  );
}
