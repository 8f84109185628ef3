import type { ItemStatistics } from "~/core/statistics/item-statistics";
import { FigureList } from "./figure-list";
import { discriminationVerdict, efficiencyVerdict, facilityVerdict } from "./figure-verdicts";
import { decimal, PARTS, PERCENTS } from "./figure-words";

type Figures = Omit<ItemStatistics, "key" | "n">;

/** The figures of a question with their intervals, and what they mean. */
export function QuestionFigures({ statistics }: { statistics: Figures }) {
  const { facility, spread, discrimination, efficiency, weight, plannedWeight } = statistics;
  const spreadWords =
    spread === null ? "" : ` Marks spread by ${decimal(spread * 100, 0)} % of the points.`;
  const planned =
    plannedWeight === null ? null : `Its points are ${decimal(plannedWeight, 0)} % of the quiz.`;
  return (
    <FigureList
      figures={[
        {
          name: "Facility",
          figure: facility,
          format: PARTS,
          verdict: facilityVerdict(facility),
          meaning: `What learners earn here on average, of what is possible.${spreadWords}`,
        },
        {
          name: "Discrimination",
          figure: discrimination,
          format: PERCENTS,
          verdict: discriminationVerdict(discrimination),
          meaning:
            "Whether those who do well in the rest of the quiz do well here: the correlation of the two, from −100 % to 100 %.",
        },
        {
          name: "Discriminative efficiency",
          figure: efficiency,
          format: PERCENTS,
          verdict: efficiencyVerdict(efficiency),
          meaning:
            "How much of the discrimination that is possible at this difficulty the question reaches.",
        },
        {
          name: "Effective weight",
          figure: weight,
          format: PERCENTS,
          verdict: planned,
          meaning:
            "How much of the differences between learners comes from this question. Far above the part of its points, it decides more than was meant; far below, less.",
        },
      ]}
    />
  );
}
