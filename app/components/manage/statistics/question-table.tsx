import { Link } from "@remix-run/react";
import { manageReportsPath, questionStatisticsPath } from "~/components/paths";
import { InlineText } from "~/components/text/inline-text";
import type { Figure } from "~/core/statistics/figure";
import type { QuestionFlag } from "~/core/statistics/question-flags";
import {
  type FigureFormat,
  PARTS,
  PERCENTS,
  percentText,
  REASONS,
  SHORT_REASONS,
} from "./figure-words";
import { FLAG_NAMES } from "./flag-words";
import { ScrollableTable } from "./scrollable-table";
import type { SortableQuestion, Sorting } from "./sort-questions";
import { SORTING_NAMES } from "./sorting-links";

export interface QuestionRow extends SortableQuestion {
  readonly id: string;
  readonly stem: string;
  readonly n: number;
  readonly flags: readonly QuestionFlag[];
}

interface QuestionTableProps {
  readonly moduleId: string;
  readonly quizId: string;
  readonly questions: readonly QuestionRow[];
  readonly sorting: Sorting;
}

const DIRECTIONS = {
  facility: "ascending",
  discrimination: "ascending",
  efficiency: "ascending",
  weight: "descending",
} as const;

const COLUMNS = [
  { by: "facility", name: "Facility", format: PARTS },
  { by: "discrimination", name: "Discrimination", format: PERCENTS },
  { by: "efficiency", name: "Efficiency", format: PERCENTS },
  { by: "weight", name: "Weight", format: PERCENTS },
] as const;

/** Every question of a quiz with its figures and what about it wants looking at. */
export function QuestionTable({ moduleId, quizId, questions, sorting }: QuestionTableProps) {
  return (
    <ScrollableTable label="Questions with their figures">
      <table className="table statistics-table">
        <caption>Questions, {SORTING_NAMES[sorting]}</caption>
        <thead>
          <tr>
            <th scope="col">Question</th>
            <th className="number" scope="col">
              n
            </th>
            {COLUMNS.map(({ by, name }) => (
              <th
                aria-sort={sorting === by ? DIRECTIONS[by] : undefined}
                className="number"
                key={by}
                scope="col"
              >
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {questions.map((question) => (
            <tr key={question.id}>
              <th scope="row">
                <Link
                  discover="none"
                  to={questionStatisticsPath(moduleId, { quizId, questionId: question.id })}
                >
                  <InlineText text={question.stem.split("\n", 1)[0] ?? ""} />
                </Link>
                <Remarks moduleId={moduleId} question={question} />
              </th>
              <td className="number">{question.n}</td>
              {COLUMNS.map(({ by, format }) => (
                <FigureCell figure={question[by]} format={format} key={by} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollableTable>
  );
}

function FigureCell({ figure, format }: { figure: Figure; format: FigureFormat }) {
  if (figure.kind === "known") {
    return <td className="number">{percentText(figure.value, format)}</td>;
  }
  return (
    <td className="number quiet" title={REASONS[figure.reason]}>
      {SHORT_REASONS[figure.reason]}
    </td>
  );
}

function Remarks({ moduleId, question }: { moduleId: string; question: QuestionRow }) {
  const { openReports } = question;
  // The columns say themselves where there are too few.
  const flags = question.flags.filter(({ kind }) => kind !== "too-few-persons");
  if (flags.length === 0 && openReports === 0) return null;
  return (
    <ul className="remarks">
      {flags.map(({ kind }) => (
        <li className="flag" key={kind}>
          {FLAG_NAMES[kind]}
        </li>
      ))}
      {openReports > 0 ? (
        <li>
          <Link discover="none" to={manageReportsPath(moduleId)}>
            {openReports} open {openReports === 1 ? "report" : "reports"}
          </Link>
        </li>
      ) : null}
    </ul>
  );
}
