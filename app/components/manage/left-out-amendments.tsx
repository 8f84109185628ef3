import { Link } from "@remix-run/react";
import { amendmentPath } from "~/components/paths";

interface LeftOutAmendmentsProps {
  moduleId: string;
  questionIds: readonly string[];
}

/** What was mended in the browser, and has given way to a file that changed since. */
export function LeftOutAmendments({ moduleId, questionIds }: LeftOutAmendmentsProps) {
  if (questionIds.length === 0) return null;
  return (
    <div className="notice notice-warn">
      <p>
        These questions were amended in the browser, and have been changed in their files since. The
        files win: withdraw the amendments, or mend the questions again.
      </p>
      <ul>
        {questionIds.map((questionId) => (
          <li key={questionId}>
            <Link to={amendmentPath(moduleId, questionId)}>{questionId}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
