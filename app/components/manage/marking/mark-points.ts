import { formatPoints } from "~/core/grading/mark";

interface RubricPoints {
  rubric: readonly { id: string; levels: readonly { id: string; micro: number }[] }[];
  /** What the answer is worth, as it is shown. */
  possible: string;
}

/**
 * What the form gives now, in words: the points set by hand, or those of the chosen levels and how
 * many criteria are still open. For the marker to see; the mark itself is made by the server.
 */
export function pointsInWords(
  { rubric, possible }: RubricPoints,
  { levels, points }: { levels: Readonly<Record<string, string>>; points: string },
): string {
  if (points.trim() !== "") return `${points.trim()} of ${possible} points, set by hand`;
  const chosen = rubric.map(({ id, levels: own }) => own.find((level) => level.id === levels[id]));
  const earned = chosen.reduce((sum, level) => sum + (level?.micro ?? 0), 0);
  const open = chosen.filter((level) => level === undefined).length;
  const rest = open === 0 ? "" : `, ${open} ${open === 1 ? "criterion" : "criteria"} open`;
  return `${formatPoints(earned, 2)} of ${possible} points${rest}`;
}
