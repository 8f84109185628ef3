import { Link } from "@remix-run/react";
import { MarksOverTime } from "~/components/charts/marks-over-time";
import { quizPath, resultPath } from "~/components/paths";

export interface QuizResultsOverTime {
  id: string;
  title: string;
  passPercent: number;
  attempts: { attemptId: string; submittedAt: string; percent: number; passed: boolean }[];
}

/** The marks of one quiz, attempt by attempt: a picture, and the table behind it. */
export function QuizResults({ quiz, moduleId }: { quiz: QuizResultsOverTime; moduleId: string }) {
  const best = Math.max(...quiz.attempts.map(({ percent }) => percent));
  const points = quiz.attempts.map(({ percent }, index) => ({ label: `${index + 1}`, percent }));
  return (
    <div className="stack-tight">
      <h4>
        <Link to={quizPath(moduleId, quiz.id)}>{quiz.title}</Link>
      </h4>
      <p>
        Best mark {best} %; the pass mark is {quiz.passPercent} %.
      </p>
      {points.length > 1 ? (
        <MarksOverTime
          passPercent={quiz.passPercent}
          points={points}
          title={`Marks of ${quiz.title}, attempt by attempt`}
        />
      ) : null}
      <div className="table-scroll">
        <table className="table">
          <caption>Attempts at {quiz.title}</caption>
          <thead>
            <tr>
              <th scope="col">Attempt</th>
              <th scope="col">Submitted (UTC)</th>
              <th className="number" scope="col">
                Mark
              </th>
              <th scope="col">Outcome</th>
            </tr>
          </thead>
          <tbody>
            {quiz.attempts.map(({ attemptId, submittedAt, percent, passed }, index) => (
              <tr key={attemptId}>
                <th scope="row">
                  <Link to={resultPath(attemptId)}>Attempt {index + 1}</Link>
                </th>
                <td>{submittedAt.slice(0, 16).replace("T", " ")}</td>
                <td className="number">{percent} %</td>
                <td>{passed ? "Passed" : "Not passed"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
