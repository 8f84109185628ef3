import { existsSync, readFileSync } from "node:fs";

// /proc gives processor time in ticks of USER_HZ, which is 100 on every current Linux (proc(5)).
const TICK_MILLISECONDS = 10;

export interface ProcessUsage {
  /** Processor time so far, of all its threads. */
  readonly cpuMilliseconds: number;
  readonly memory: { readonly now: number; readonly peak: number };
}

/** What a process has used until now; null where the system has no /proc. */
export function processUsage(pid: number): ProcessUsage | null {
  const folder = `/proc/${pid}`;
  if (!existsSync(`${folder}/stat`)) return null;
  return {
    cpuMilliseconds: cpuMilliseconds(readFileSync(`${folder}/stat`, "utf8")),
    memory: residentMegabytes(readFileSync(`${folder}/status`, "utf8")),
  };
}

/** The processor time in a line of /proc/<pid>/stat. */
export function cpuMilliseconds(stat: string): number {
  // What follows the name begins with the third field.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const ticks = Number(fields[14 - 3]) + Number(fields[15 - 3]);
  if (!Number.isInteger(ticks)) throw new Error(`This line of /proc cannot be read: ${stat}`);
  return ticks * TICK_MILLISECONDS;
}

/** The resident memory in /proc/<pid>/status. */
export function residentMegabytes(status: string): { now: number; peak: number } {
  return { now: megabytes(status, "VmRSS"), peak: megabytes(status, "VmHWM") };
}

function megabytes(status: string, name: string): number {
  const [, kilobytes] = new RegExp(`^${name}:\\s+(\\d+) kB$`, "m").exec(status) ?? [];
  if (kilobytes === undefined) throw new Error(`There is no ${name} in /proc.`);
  return Number(kilobytes) / 1024;
}
