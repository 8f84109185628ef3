import { NETWORK_GRACE_MS } from "~/core/attempts/deadline";
import { listOverdueAttempts } from "~/data/attempts";
import { database } from "~/data/database";
import { now } from "~/platform/clock";
import { submitAttempt } from "./submit-attempt";

/**
 * Submits every running attempt whose time, the network's grace included, is over, with the answers
 * that were saved in time. Any number of processes may do it at once: an attempt is submitted once.
 * Gives how many were overdue.
 */
export async function submitOverdue(): Promise<number> {
  const overdue = await listOverdueAttempts(
    database(),
    new Date(now().getTime() - NETWORK_GRACE_MS),
  );
  for (const owned of overdue) await submitAttempt({ ...owned, submittedBy: "deadline" });
  return overdue.length;
}
