import type { QuizStatistics } from "~/core/statistics/quiz-statistics";
import { FigureList } from "./figure-list";
import { consistencyVerdict } from "./figure-verdicts";
import { PARTS, PERCENTS } from "./figure-words";

/** The figures of a quiz as a whole. */
export function QuizFigures({ statistics }: { statistics: QuizStatistics }) {
  const { mean, median, spread, consistency, errorRatio, standardError } = statistics;
  return (
    <FigureList
      figures={[
        {
          name: "Mean mark",
          figure: mean,
          format: PARTS,
          meaning: "What learners earned on average, of what was possible.",
        },
        {
          name: "Median mark",
          figure: median,
          format: PARTS,
          meaning:
            "Half of the learners earned less than this. Far from the mean, a few very good or very weak marks pull that one.",
        },
        {
          name: "Spread",
          figure: spread,
          format: PARTS,
          meaning:
            "The standard deviation: how far marks usually lie from the mean. Under 10 % the quiz hardly tells learners apart.",
        },
        {
          name: "Internal consistency",
          figure: consistency,
          format: PERCENTS,
          verdict: consistencyVerdict(consistency),
          meaning:
            "Cronbach’s alpha: how far the questions agree about who knows more. 100 % is the most.",
        },
        {
          name: "Error ratio",
          figure: errorRatio,
          format: PERCENTS,
          meaning:
            "How much of the spread between learners is chance. Over 50 % means that less than three quarters of it is real.",
        },
        {
          name: "Standard error of a mark",
          figure: standardError,
          format: { factor: 100, decimals: 1 },
          meaning:
            "In two of three cases a mark lies no further than this from what the learner would earn on average in such quizzes. Closer to the pass mark than this, passing is partly luck.",
        },
      ]}
    />
  );
}
