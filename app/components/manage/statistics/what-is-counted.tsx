import type { QuizStatistics } from "~/core/statistics/quiz-statistics";

type Counted = Pick<QuizStatistics, "n" | "formPersons" | "columnsAre">;

/** Which attempts the figures rest on, and what is done where learners had different questions. */
export function WhatIsCounted({ n, formPersons, columnsAre }: Counted) {
  return (
    <details className="disclosure">
      <summary>What is counted, and how</summary>
      <ul>
        <li>
          Of every learner the first attempt that was finished and marked, over all versions of the
          module. Later attempts would count those twice who practise most.
        </li>
        <li>
          A question that an earlier version asked in other words counts there as another question.
          Marks count as they are now: after a key is mended, regrade first.
        </li>
        <li>
          Each question is counted over those who met it, and compared with the share of the points
          that each of them earned in the rest of their own questions.
        </li>
        <li>
          Consistency, error and weights need attempts that can be laid under each other:{" "}
          {formPersons} of {n} have the same points in the same places.{" "}
          {columnsAre === "places"
            ? "Questions were drawn, so each place counts as one item, whichever question stood there; a question that is drawn for some only has no weight of its own."
            : "All of them had the same questions."}
        </li>
        <li>
          Below 10 learners there are counts and no figures. “Likely” is a 95 % interval: Wilson’s
          for shares, Student’s for means, Fisher’s for discrimination, Feldt’s for consistency.
          Efficiency and weight have none.
        </li>
        <li>
          The formulas are those of Moodle’s quiz statistics, with discrimination against the rest
          of the quiz.
        </li>
      </ul>
    </details>
  );
}
