import { setTimeout as wait } from "node:timers/promises";
import { type Setting, together } from "../proof";
import type { FaultServer, Tampering } from "./fault-server";

const REACHED_WITHIN_MS = 30_000;

/** A place in the server's work (see preloads/kill-at-point.mjs), and which work. */
export type KillPoint = readonly [point: string, work: string];

/** Lets the server end itself when it comes to the point for that time: 1, 2, 3, … */
export function killingAt(setting: Setting, point: KillPoint, time: number): Tampering {
  const [FAULT_POINT, FAULT_WORK] = point;
  return together(setting.defect, {
    preloads: ["preloads/kill-at-point.mjs"],
    variables: { FAULT_POINT, FAULT_WORK, FAULT_TIME: String(time) },
  });
}

/** Whether the process ends by itself in time. */
export async function endsItself(server: FaultServer): Promise<boolean> {
  await Promise.race([server.ended(), wait(REACHED_WITHIN_MS)]);
  if (server.hasEnded()) return true;
  await server.kill();
  return false;
}
