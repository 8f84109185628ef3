/** Tells somebody who has tried too often how long to wait. */
export function waitSentence(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  const time = minutes === 1 ? "a minute" : `${minutes} minutes`;
  return `That was too many tries. Wait ${time}, then try again.`;
}
