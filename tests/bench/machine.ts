import { availableParallelism, cpus, loadavg, totalmem } from "node:os";

/** What the figures depend on besides the code. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memoryMegabytes: number;
  readonly system: string;
  readonly node: string;
}

export function machine(): Machine {
  return {
    processor: cpus()[0]?.model ?? "unknown",
    cores: availableParallelism(),
    memoryMegabytes: Math.round(totalmem() / 1024 / 1024),
    system: `${process.platform} ${process.arch}`,
    node: process.version,
  };
}

/** The load average over 1, 5 and 15 minutes: how much else the machine has to do. */
export function load(): number[] {
  return loadavg().map((value) => Number(value.toFixed(2)));
}
