import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Tampering } from "./fault-server";
import type { FaultSite } from "./fault-site";

/** The clock of a server's process, which can be set while it runs. */
export interface ServerClock {
  readonly tampering: Tampering;
  /** Lets it be so many milliseconds ahead of the true time; the process has heard when it resolves. */
  setAhead(milliseconds: number): Promise<void>;
  /** Sets it to this moment; it goes on from there. */
  setTo(moment: string): Promise<void>;
}

export function serverClock({ folder }: FaultSite, timeZone = "UTC"): ServerClock {
  const file = join(folder, "clock");
  writeFileSync(file, "0");
  const setAhead = async (milliseconds: number) => {
    writeFileSync(`${file}.next`, String(milliseconds));
    renameSync(`${file}.next`, file);
    await wait(50);
  };
  return {
    tampering: {
      preloads: ["preloads/shifted-clock.mjs"],
      variables: { FAULT_CLOCK_FILE: file, TZ: timeZone },
    },
    setAhead,
    setTo: (moment) => setAhead(Date.parse(moment) - Date.now()),
  };
}
