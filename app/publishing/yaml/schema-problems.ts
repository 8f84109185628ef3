import type { z } from "zod";
import { didYouMean } from "../did-you-mean";
import { type Problem, problemAt } from "../problem";
import { issueMessage, quotedList } from "./issue-message";
import { knownKeys } from "./known-keys";
import type { Path, YamlSource } from "./yaml-source";

type Issue = z.core.$ZodIssue;

/** What a strict schema finds wrong in a YAML source, each where it was written (rule `schema`). */
export function schemaProblems(
  source: YamlSource,
  schema: z.ZodType,
  issues: readonly Issue[],
): Problem[] {
  return issues.flatMap((issue) => problemsOf({ source, schema }, issue, []));
}

interface Read {
  source: YamlSource;
  schema: z.ZodType;
}

function problemsOf(read: Read, issue: Issue, base: Path): Problem[] {
  const path = [...base, ...issue.path];
  const { source } = read;
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => unknownKey(read, key, path));
  }
  if (issue.code === "invalid_union" && issue.errors.length > 0) {
    const branch = likeliestBranch(issue.errors);
    if (branch !== null) return branch.flatMap((inner) => problemsOf(read, inner, path));
  }
  if (issue.code === "invalid_key") {
    const message = issue.issues.map((inner) => inner.message).join(" ");
    return [problemAt(source.keyPositionOf(path), { rule: "schema", message })];
  }
  const message = issueMessage(issue, { path, input: valueAt(source.value, path) });
  return [problemAt(source.positionOf(path), { rule: "schema", message })];
}

/** The branch of a union that fits best; null when every branch wants another plain value. */
function likeliestBranch(branches: readonly Issue[][]): Issue[] | null {
  const plain = branches.every((issues) => issues.length === 1 && issues[0]?.path.length === 0);
  if (plain && branches.some((issues) => issues[0]?.code !== "unrecognized_keys")) return null;
  return [...branches].sort((a, b) => weight(a) - weight(b))[0] ?? null;
}

function weight(issues: readonly Issue[]): number {
  return issues.reduce(
    (sum, issue) => sum + (issue.code === "unrecognized_keys" ? issue.keys.length : 1),
    0,
  );
}

function unknownKey({ source, schema }: Read, key: string, path: Path): Problem {
  const known = knownKeys(schema, source.value, path);
  const meant = didYouMean(key, known);
  const rest = known.length === 0 ? "Remove it." : `Known here: ${quotedList(known, "and")}.`;
  return problemAt(source.keyPositionOf([...path, key]), {
    rule: "unknown-key",
    message: `"${key}" is not a known key.${meant === "" ? ` ${rest}` : meant}`,
  });
}

function valueAt(value: unknown, path: Path): unknown {
  let part = value;
  for (const step of path) {
    if (typeof part !== "object" || part === null) return undefined;
    part = Reflect.get(part, step);
  }
  return part;
}
