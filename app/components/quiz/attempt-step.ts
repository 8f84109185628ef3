import { questionPath, submitPath } from "~/components/paths";

/**
 * Where a button of the answer's form leads: `submit` to the check before submitting, a number to
 * that question. Null for buttons that stay (`flag`, `clear`) and for anything else.
 */
export function stepPath(attemptId: string, go: string): string | null {
  if (go === "submit") return submitPath(attemptId);
  const position = Number(go);
  return Number.isInteger(position) && position > 0 ? questionPath(attemptId, position) : null;
}
