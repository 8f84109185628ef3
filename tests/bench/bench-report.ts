import type { DurableSaves } from "./durable-saves";
import type { GrowthFigures } from "./growth/measure-growth";
import type { Machine } from "./machine";
import type { PublishFigures } from "./measure-publishing";
import type { RateFigures } from "./measure-rates";
import type { SiteFigures } from "./measure-site";

/** All figures of one run. A part that was not asked for is null. */
export interface BenchReport {
  readonly takenAt: string;
  readonly seconds: number;
  readonly machine: Machine;
  /** Load averages over 1, 5 and 15 minutes. */
  readonly load: { readonly before: readonly number[]; readonly after: readonly number[] };
  readonly site: SiteFigures | null;
  readonly durableSaves: DurableSaves | null;
  /** Answers saved through the whole server, to what the bare driver saves on the disk. */
  readonly savesThroughServer: readonly { concurrency: number; ratioToBare: number }[];
  readonly publishing: PublishFigures | null;
  readonly rates: readonly RateFigures[] | null;
  readonly growth: readonly GrowthFigures[] | null;
}

/** Compares what the server saved with what the bare driver did in the same run. */
export function savesThroughServer(
  site: SiteFigures | null,
  durableSaves: DurableSaves | null,
): BenchReport["savesThroughServer"] {
  if (!site || !durableSaves) return [];
  return site.operations
    .filter(({ operation }) => operation === "save answer")
    .map(({ concurrency, perSecond }) => ({
      concurrency,
      ratioToBare: perSecond / durableSaves.bare.perSecond,
    }));
}
