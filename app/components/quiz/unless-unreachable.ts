/**
 * What the server's loader or action gives; when the network fails, what takes its place. The server's
 * own refusals and redirects are answers, and are thrown on.
 */
export async function unlessUnreachable<Result, Instead>(
  ask: () => Promise<Result>,
  instead: () => Instead | null,
): Promise<Result | Instead> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const found = instead();
    if (found === null) throw error;
    return found;
  }
}
