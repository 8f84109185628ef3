/** The names under which a browser on this machine reaches this machine. */
const LOOPBACK_NAMES = ["localhost", "127.0.0.1", "[::1]"] as const;

/** Whether this host name or address is the machine itself. */
export function isLoopback(host: string): boolean {
  return host === "::1" || LOOPBACK_NAMES.some((name) => name === host);
}
