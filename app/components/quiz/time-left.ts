/** Milliseconds left, as the countdown shows them: `1:05:09`, `5:09`, `0:00`. Never below zero. */
export function shownTimeLeft(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1_000));
  const two = (value: number) => String(value).padStart(2, "0");
  const hours = Math.floor(seconds / 3_600);
  const minutes = Math.floor((seconds % 3_600) / 60);
  const rest = two(seconds % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}

/** The marks, in minutes, at which the time left is announced; never every second. */
const ANNOUNCED_MINUTES = [30, 10, 5, 1];

/**
 * What to announce when the time left has gone from `before` to `after` (milliseconds): the mark that
 * was passed last, or nothing.
 */
export function announcement(before: number, after: number): string | null {
  if (before > 0 && after <= 0) return "The time is up.";
  const passed = ANNOUNCED_MINUTES.findLast(
    (minutes) => before > minutes * 60_000 && after <= minutes * 60_000 && after > 0,
  );
  if (passed === undefined) return null;
  return passed === 1 ? "One minute left." : `${passed} minutes left.`;
}
