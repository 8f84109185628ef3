import type { Server } from "node:http";

const TEN_SECONDS = 10_000;

/**
 * Stops accepting requests and waits for those that run, at most ten seconds (or as given).
 * Returns whether all of them were finished.
 */
export async function closeServer(server: Server, longest = TEN_SECONDS): Promise<boolean> {
  let finished = true;
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  // A connection that becomes idle only now has to be noticed and closed as well.
  const sweep = setInterval(() => server.closeIdleConnections(), 100);
  const giveUp = setTimeout(() => {
    finished = false;
    server.closeAllConnections();
  }, longest);
  await closed;
  clearInterval(sweep);
  clearTimeout(giveUp);
  return finished;
}

/** Runs this once when the process is told to stop; told a second time, the process stops at once. */
export function whenToldToStop(stop: () => Promise<void>): void {
  let stopping = false;
  const told = () => {
    if (stopping) process.exit(1);
    stopping = true;
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on("SIGTERM", told);
  process.on("SIGINT", told);
}
