import { FEWEST_PERSONS } from "~/core/statistics/figure";

/** Says that there are counts and no figures yet; nothing once there are enough learners. */
export function TooFewNotice({ n }: { n: number }) {
  if (n >= FEWEST_PERSONS) return null;
  return (
    <p className="notice">
      {n === 0 ? "Nobody has finished it yet." : "These are counts only."} Figures are given from{" "}
      {FEWEST_PERSONS} learners on: with fewer, chance would say more than the questions do.
    </p>
  );
}
