import { Link } from "@remix-run/react";
import { regradePath } from "~/components/paths";
import type { Erratum } from "~/core/questions/erratum";
import { CHANGE_NAMES } from "./amendment-history";

interface MendedNoticeProps {
  moduleId: string;
  erratum: Erratum | null;
  /** Whether it was published just now. */
  isNew: boolean;
  quizzes: readonly { id: string; title: string }[];
}

/** What an erratum says of a question, and the way to the marks that do not follow it yet. */
export function MendedNotice({ moduleId, erratum, isNew, quizzes }: MendedNoticeProps) {
  if (!erratum && !isNew) return null;
  return (
    <div className="notice" role={isNew ? "status" : undefined}>
      {isNew ? <p>Published: learners meet the mended question from now on.</p> : null}
      {erratum ? (
        <p>
          <strong>{CHANGE_NAMES[erratum.change]}.</strong> {erratum.reason}
        </p>
      ) : null}
      {erratum && erratum.change !== "wording" && quizzes.length > 0 ? (
        <p>
          Marks given before do not change by themselves. See what a regrade would change:{" "}
          {quizzes.map(({ id, title }, index) => (
            <span key={id}>
              {index > 0 ? ", " : ""}
              <Link to={regradePath(moduleId, id)}>{title}</Link>
            </span>
          ))}
        </p>
      ) : null}
    </div>
  );
}
