const PATIENCE_MS = 5_000;

/** Whether the server itself answers: a proxy's page or a sign-in page of a network does not count. */
export async function isReachable(): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const answer = await fetch("/healthz", { cache: "no-store", redirect: "error", signal });
    const health: unknown = await answer.json();
    return typeof health === "object" && health !== null && Reflect.get(health, "status") === "ok";
  } catch {
    return false;
  }
}
