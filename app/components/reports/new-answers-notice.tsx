import { Link } from "@remix-run/react";
import { reportsPath } from "./report-paths";

/** Tells a learner that their reports have been answered; nothing while none was. */
export function NewAnswersNotice({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <p className="notice">
      <Link to={reportsPath()}>
        {count} {count === 1 ? "answer" : "answers"} to your reports
      </Link>
    </p>
  );
}
