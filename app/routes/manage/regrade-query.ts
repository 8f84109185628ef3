import { REGRADE_POLICIES, type RegradePolicy } from "~/core/attempts/regrade/regrade-types";
import type { RegradeQuestion } from "~/workflows/regrade-page";
import { dryRunQuery } from "./regrade-forms";

const DONE = ["applied", "undone", "changed"] as const;

export interface DryRunQuery {
  asked: RegradeQuestion["asked"];
  /** What is wrong with the reason. */
  problem: string | undefined;
  /** As it stands in the form; an empty version = the current one. */
  typed: { version: string; policy: RegradePolicy; reason: string };
  done: (typeof DONE)[number] | null;
}

/** What the page's address asks for; the page is shown whatever stands there. */
export function readDryRunQuery(query: URLSearchParams): DryRunQuery {
  const typed = {
    version: query.get("version") ?? "",
    policy: REGRADE_POLICIES.find((each) => each === query.get("policy")) ?? "never-lower",
    reason: query.get("reason") ?? "",
  };
  const done = DONE.find((each) => each === query.get("done")) ?? null;
  if (!query.has("policy")) return { asked: null, problem: undefined, typed, done };
  const parsed = dryRunQuery.safeParse(Object.fromEntries(query));
  if (parsed.success) {
    const { version: toVersionId, policy, reason, page } = parsed.data;
    return { asked: { toVersionId, policy, reason, page }, problem: undefined, typed, done };
  }
  const problem = parsed.error.issues.find(({ path }) => path[0] === "reason")?.message;
  return { asked: null, problem, typed, done };
}
