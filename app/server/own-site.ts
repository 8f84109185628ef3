import { isLoopback } from "~/platform/loopback";

/**
 * Whether a request that names this host means this site. While the public origin is this machine,
 * every name and port of this machine counts, so that 127.0.0.1 and a forwarded port work too.
 */
export function isOwnHost(host: string | undefined, publicOrigin: string): boolean {
  if (!host || !URL.canParse(`http://${host}`)) return false;
  const site = new URL(publicOrigin);
  if (host.toLowerCase() === site.host) return true;
  const named = new URL(`http://${host}`);
  return (
    named.host === host.toLowerCase() && isLoopback(site.hostname) && isLoopback(named.hostname)
  );
}

/** Whether this Origin header names the very site that the request was sent to. */
export function isOwnOrigin(origin: string, host: string, publicOrigin: string): boolean {
  return isOwnHost(host, publicOrigin) && origin === ownOrigin(host, publicOrigin);
}

function ownOrigin(host: string, publicOrigin: string): string {
  const { protocol } = new URL(publicOrigin);
  return new URL(`${protocol}//${host}`).origin;
}
