/** How long a page waits for a server that does not answer before it shows what it has. */
const PATIENCE_MS = 4_000;

/**
 * What the server gives; when the network fails or is too slow, what there is instead, if anything.
 * The server's own refusals and redirects are answers, and are thrown on.
 */
export async function unlessUnreachable<Result>(
  ask: () => Promise<Result>,
  instead: () => Result | null,
): Promise<Result> {
  const asked = ask();
  const found = await Promise.race([asked.catch(insteadOf), later()]);
  return found ?? asked;

  function insteadOf(error: unknown): Result | null {
    if (!(error instanceof Error)) throw error;
    return instead();
  }

  async function later(): Promise<Result | null> {
    await new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
    return instead();
  }
}
