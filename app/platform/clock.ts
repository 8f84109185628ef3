/** The current moment. The one place outside tests that reads the clock. */
export function now(): Date {
  return new Date();
}
