import { closedLoop, type LoopRun } from "./closed-loop";
import type { HttpClient } from "./http-client";
import { LEVELS, type Level, WARM_UP } from "./levels";
import type { BenchOperation } from "./operation";
import { percentile } from "./percentile";
import { processUsage } from "./process-usage";

export interface Measured {
  readonly operation: string;
  readonly concurrency: number;
  readonly count: number;
  /** Milliseconds from sending the request to having read the whole answer. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly perSecond: number;
  /** Processor time of the server for one operation; null where the system does not tell. */
  readonly cpuMilliseconds: number | null;
}

export interface Target {
  readonly client: HttpClient;
  readonly serverPid: number;
}

/** Measures an operation at each level, after a warm-up that does not count. */
export async function measureOperation(
  operation: BenchOperation,
  target: Target,
): Promise<Measured[]> {
  await runLevel(operation, target.client, WARM_UP);
  const rows: Measured[] = [];
  for (const level of LEVELS) rows.push(await measureLevel(operation, target, level));
  return rows;
}

async function measureLevel(
  operation: BenchOperation,
  { client, serverPid }: Target,
  level: Level,
): Promise<Measured> {
  const before = processUsage(serverPid);
  const { latencies, seconds } = await runLevel(operation, client, level);
  const after = processUsage(serverPid);
  const used = before && after && after.cpuMilliseconds - before.cpuMilliseconds;
  return {
    operation: operation.name,
    concurrency: level.concurrency,
    count: latencies.length,
    p50: percentile(latencies, 0.5),
    p95: percentile(latencies, 0.95),
    p99: percentile(latencies, 0.99),
    perSecond: latencies.length / seconds,
    cpuMilliseconds: used === null ? null : used / latencies.length,
  };
}

function runLevel(operation: BenchOperation, client: HttpClient, level: Level): Promise<LoopRun> {
  const workers = level.concurrency;
  return closedLoop({
    workers,
    most: operation.consumes ? level.mostConsumed : Number.POSITIVE_INFINITY,
    milliseconds: level.seconds * 1_000,
    operation: (worker) => operation.run({ client, worker, workers }),
  });
}
