import { Link } from "@remix-run/react";
import { manageReportsPath, questionStatisticsPath, statisticsPath } from "~/components/paths";
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
import type { SortableQuestion, Sorting } from "./sort-questions";

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

const COLUMNS = [
  { by: "facility", name: "Facility", format: PARTS },
  { by: "discrimination", name: "Discrimination", format: PERCENTS },
  { by: "efficiency", name: "Efficiency", format: PERCENTS },
  { by: "weight", name: "Weight", format: PERCENTS },
] as const;

/** Every question of a quiz with its figures; a heading sorts the table, without scripts too. */
export function QuestionTable({ moduleId, quizId, questions, sorting }: QuestionTableProps) {
  const heading = { moduleId, quizId, sorting };
  return (
    <div className="table-scroll">
      <table className="table statistics-table">
        <caption>Questions. A heading that is a link sorts the table by it.</caption>
        <thead>
          <tr>
            <SortHeading {...heading} by="quiz" name="Question" />
            <th className="number" scope="col">
              n
            </th>
            {COLUMNS.map(({ by, name }) => (
              <SortHeading {...heading} by={by} key={by} name={name} />
            ))}
            <SortHeading {...heading} by="remarks" name="To look at" />
          </tr>
        </thead>
        <tbody>
          {questions.map((question) => (
            <tr key={question.id}>
              <th scope="row">
                <Link to={questionStatisticsPath(moduleId, { quizId, questionId: question.id })}>
                  <InlineText text={question.stem.split("\n", 1)[0] ?? ""} />
                </Link>
              </th>
              <td className="number">{question.n}</td>
              {COLUMNS.map(({ by, format }) => (
                <FigureCell figure={question[by]} format={format} key={by} />
              ))}
              <RemarksCell moduleId={moduleId} question={question} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface SortHeadingProps extends Omit<QuestionTableProps, "questions"> {
  readonly by: Sorting;
  readonly name: string;
}

function SortHeading({ moduleId, quizId, sorting, by, name }: SortHeadingProps) {
  const direction = by === "weight" || by === "remarks" ? "descending" : "ascending";
  const path = statisticsPath(moduleId, quizId);
  return (
    <th
      aria-sort={sorting === by ? direction : undefined}
      className={by === "quiz" || by === "remarks" ? undefined : "number"}
      scope="col"
    >
      <Link preventScrollReset to={by === "quiz" ? path : `${path}?sort=${by}`}>
        {name}
      </Link>
      {sorting === by ? (
        <span aria-hidden="true">{direction === "ascending" ? " ↑" : " ↓"}</span>
      ) : null}
    </th>
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

function RemarksCell({ moduleId, question }: { moduleId: string; question: QuestionRow }) {
  const { flags, openReports } = question;
  return (
    <td>
      <ul className="remarks">
        {flags.map(({ kind }) => (
          <li className={kind === "too-few-persons" ? "quiet" : "flag"} key={kind}>
            {FLAG_NAMES[kind]}
          </li>
        ))}
        {openReports > 0 ? (
          <li>
            <Link to={manageReportsPath(moduleId)}>
              {openReports} open {openReports === 1 ? "report" : "reports"}
            </Link>
          </li>
        ) : null}
      </ul>
    </td>
  );
}
