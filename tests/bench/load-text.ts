import type { GrowthFigures } from "./growth/measure-growth";
import type { RateFigures } from "./measure-rates";
import { table } from "./table";

/** What is wanted of a rate: milliseconds at the percentiles, seconds from the first to the last. */
const SAVE_GOAL = { p95: 100, p99: 250 };
const SUBMIT_GOAL_SECONDS = 15;
const GROWTH_GOAL = 1.3;

/** Operations that come at a rate of their own. */
export function ratesText(rates: readonly RateFigures[]): string {
  const heads = ["at a rate", "per s", "count", "p50 ms", "p95 ms", "p99 ms", "all after s"];
  const rows = rates.map((row) => [
    row.operation,
    row.perSecond.toFixed(0),
    String(row.count),
    ...[row.p50, row.p95, row.p99].map((value) => value.toFixed(1)),
    row.seconds.toFixed(1),
  ]);
  return [
    table(heads, rows),
    `Wanted: saves p95 ≤ ${SAVE_GOAL.p95} ms and p99 ≤ ${SAVE_GOAL.p99} ms, submissions all within ${SUBMIT_GOAL_SECONDS} s`,
  ].join("\n");
}

/** What stored responses make of the times of an operation. */
export function growthText(growth: readonly GrowthFigures[]): string {
  const heads = ["stored responses", "MB", "filled in s", "save ms", "submit ms", "review ms"];
  const rows = growth.map(({ responses, megabytes, seedSeconds, median, ratio }) => [
    responses.toLocaleString("en"),
    megabytes.toFixed(0),
    seedSeconds.toFixed(0),
    ...(["save", "submit", "review"] as const).map(
      (name) => `${median[name].toFixed(2)} (× ${ratio[name].toFixed(2)})`,
    ),
  ]);
  return `${table(heads, rows)}\nWanted: × ${GROWTH_GOAL} at most`;
}
