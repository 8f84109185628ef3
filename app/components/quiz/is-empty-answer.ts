import type { Response } from "~/core/questions/response";

/**
 * Whether an answer fills in nothing, whatever its kind; for what the page shows at once. What counts
 * is the server's own test, whose schemas the browser does not load.
 */
export function isEmptyAnswer({ kind: _kind, ...answer }: Response): boolean {
  return Object.values(answer).every(isEmpty);
}

function isEmpty(value: unknown): boolean {
  if (value === null || (typeof value === "string" && value.trim() === "")) return true;
  return typeof value === "object" && Object.values(value).every(isEmpty);
}
