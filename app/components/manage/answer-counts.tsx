import { Link } from "@remix-run/react";
import { InlineText } from "~/components/text/inline-text";
import type { TallyPart, TallyRow } from "~/core/mending/tally-answers";
import { acceptAnswerPath } from "./question-paths";

interface CountedRow extends TallyRow {
  mayBeAccepted: boolean;
}

export interface CountedAnswers {
  outcomes: { outcome: keyof typeof OUTCOMES; count: number }[];
  parts: (Omit<TallyPart, "rows"> & { rows: CountedRow[] })[];
}

const OUTCOMES = {
  right: "right",
  "partly-right": "partly right",
  wrong: "wrong",
  unanswered: "left empty",
  pending: "waiting to be marked",
} as const;

const STANDINGS: Record<Exclude<TallyRow["standing"], null>, string> = {
  right: "Right",
  "partly-right": "Partly right",
  wrong: "Wrong",
};

interface AnswerCountsProps {
  moduleId: string;
  questionId: string;
  isCheck: boolean;
  answers: CountedAnswers;
}

/** How a question has been answered so far, and a way to accept an answer that deserves it. */
export function AnswerCounts({ answers, isCheck, ...question }: AnswerCountsProps) {
  const total = answers.outcomes.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return <p>Nobody has answered it yet.</p>;
  const words = answers.outcomes.map(({ outcome, count }) => `${count} ${OUTCOMES[outcome]}`);
  return (
    <div className="stack">
      <p>
        {isCheck
          ? `Answered ${times(total)} in lessons`
          : `Asked ${times(total)} in submitted attempts, and marked then as`}
        : {words.join(", ")}.
      </p>
      {answers.parts
        .filter(({ rows }) => rows.length > 0)
        .map((part) => (
          <PartTable key={part.id} part={part} {...question} />
        ))}
    </div>
  );
}

function times(count: number): string {
  return count === 1 ? "once" : `${count} times`;
}

interface PartTableProps {
  moduleId: string;
  questionId: string;
  part: CountedAnswers["parts"][number];
}

function PartTable({ moduleId, questionId, part }: PartTableProps) {
  return (
    <div className="table-scroll">
      <table className="table answer-counts">
        <caption>{part.label === null ? "Answers" : <InlineText text={part.label} />}</caption>
        <thead>
          <tr>
            <th scope="col">Answer</th>
            <th className="number" scope="col">
              Times
            </th>
            <th scope="col">By the key now</th>
          </tr>
        </thead>
        <tbody>
          {part.rows.map(({ answer, text, count, standing, mayBeAccepted }) => (
            <tr key={text}>
              <th scope="row">
                <InlineText text={text} />
              </th>
              <td className="number">{count}</td>
              <td>
                {standing === null ? "–" : STANDINGS[standing]}
                {mayBeAccepted ? (
                  <>
                    <br />
                    <Link
                      aria-label={`Accept “${text}” as also right`}
                      to={acceptAnswerPath(moduleId, { questionId, part: part.id, answer })}
                    >
                      Accept as also right
                    </Link>
                  </>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
