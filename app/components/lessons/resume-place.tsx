import type { LessonHeading } from "~/core/modules/lesson";

/** The way back to where the learner stopped reading. */
export function ResumePlace({ heading }: { heading: LessonHeading }) {
  return (
    <p className="notice no-print">
      You stopped at <a href={`#${heading.id}`}>{heading.text}</a>.
    </p>
  );
}
