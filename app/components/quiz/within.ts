/** What comes of it, or null when that takes longer than so many milliseconds. */
export function within<Result>(
  milliseconds: number,
  outcome: Promise<Result>,
): Promise<Result | null> {
  const tooLong = new Promise<null>((resolve) => setTimeout(resolve, milliseconds, null));
  return Promise.race([outcome, tooLong]);
}
