import type { Server } from "node:http";

const TEN_SECONDS = 10_000;

/**
 * Stops accepting requests and waits for those that run, at most ten seconds (or as given).
 * Returns whether all of them were finished.
 */
export async function closeServer(server: Server, longest = TEN_SECONDS): Promise<boolean> {
  const closed = new Promise<boolean>((resolve) => server.close(() => resolve(true)));
  server.closeIdleConnections();
  // A connection that becomes idle only now has to be noticed and closed as well.
  const sweep = setInterval(() => server.closeIdleConnections(), 100);
  let giveUp: NodeJS.Timeout | undefined;
  const givenUp = new Promise<boolean>((resolve) => {
    giveUp = setTimeout(() => resolve(false), longest);
  });
  const finished = await Promise.race([closed, givenUp]);
  server.closeAllConnections();
  clearInterval(sweep);
  clearTimeout(giveUp);
  return finished;
}

/**
 * Runs this once when the process is told to stop; told again later than `echo` milliseconds after,
 * the process stops at once. One Ctrl-C is heard several times: from the terminal, and from npm and
 * the start-up script, which pass it on.
 */
export function whenToldToStop(stop: () => Promise<void>, echo = 500): void {
  let since: number | null = null;
  const told = () => {
    if (since !== null && performance.now() - since > echo) process.exit(1);
    if (since !== null) return;
    since = performance.now();
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on("SIGTERM", told);
  process.on("SIGINT", told);
}
