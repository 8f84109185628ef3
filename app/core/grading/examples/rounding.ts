import { type Fraction, fraction, multiply } from "../fraction";
import { formatPoints, markOf, toMicroPoints } from "../mark";

const POINT = toMicroPoints(1);

/** Some marks of one-point questions, each as it is and as it is shown. */
export function roundingExamples(): { mark: string; shown: string }[] {
  const third = fraction(1, 3);
  return [
    { mark: "A third of a point", shown: shown([third]) },
    { mark: "Two thirds of a point", shown: shown([multiply(third, fraction(2))]) },
    {
      mark: "Three questions that earn a third each, together",
      shown: shown([third, third, third]),
    },
    { mark: "An eighth of a point, which is 0.125", shown: shown([fraction(1, 8)]) },
    { mark: "A loss of an eighth of a point", shown: shown([fraction(-1, 8)]) },
  ];
}

function shown(earned: readonly Fraction[]): string {
  const micro = earned.reduce((sum, share) => sum + markOf(share, POINT), 0);
  return formatPoints(micro, 2);
}
