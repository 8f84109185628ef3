import { Link } from "@remix-run/react";
import { reviewPath } from "~/components/paths";
import { Verdict } from "~/components/questions/verdict";
import { InlineText } from "~/components/text/inline-text";
import type { Outcome } from "~/core/grading/graded";

export interface ShownQuestionMark {
  position: number;
  stem: string;
  /** Absent where they may not be seen. */
  outcome?: Outcome | undefined;
  earned?: string | undefined;
  possible: string;
}

/** What each question of an attempt earned, with the way to its review. */
export function QuestionMarks({
  attemptId,
  questions,
}: {
  attemptId: string;
  questions: readonly ShownQuestionMark[];
}) {
  return (
    <section>
      <h2>By question</h2>
      <div className="table-scroll">
        <table className="table">
          <caption>Points for each question</caption>
          <thead>
            <tr>
              <th scope="col">Question</th>
              <th scope="col">Outcome</th>
              <th className="number" scope="col">
                Points
              </th>
            </tr>
          </thead>
          <tbody>
            {questions.map(({ position, stem, outcome, earned, possible }) => (
              <tr key={position}>
                <td>
                  <Link to={reviewPath(attemptId, position)}>{position}</Link>.{" "}
                  <InlineText text={stem} />
                </td>
                <td>{outcome ? <Verdict outcome={outcome} /> : "–"}</td>
                <td className="number">
                  {earned ?? "–"} of {possible}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
