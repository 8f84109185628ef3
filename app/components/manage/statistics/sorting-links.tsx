import { Link } from "@remix-run/react";
import { statisticsPath } from "~/components/paths";
import { SORTINGS, type Sorting } from "./sort-questions";

export const SORTING_NAMES: Record<Sorting, string> = {
  quiz: "as in the quiz",
  remarks: "what wants looking at first",
  discrimination: "lowest discrimination first",
  facility: "hardest first",
  efficiency: "lowest efficiency first",
  weight: "heaviest first",
};

interface SortingLinksProps {
  moduleId: string;
  quizId: string;
  sorting: Sorting;
}

/** The orders in which the questions can be listed; they work without scripts. */
export function SortingLinks({ moduleId, quizId, sorting }: SortingLinksProps) {
  const path = statisticsPath(moduleId, quizId);
  return (
    <nav aria-label="Order of the questions">
      <ul className="sortings">
        {SORTINGS.map((by) => (
          <li key={by}>
            <Link
              aria-current={by === sorting ? "true" : undefined}
              discover="none"
              preventScrollReset
              to={by === "quiz" ? path : `${path}?sort=${by}`}
            >
              {SORTING_NAMES[by]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
