import type { z } from "zod";
import { didYouMean } from "../did-you-mean";
import type { Path } from "./yaml-source";

type Issue = z.core.$ZodIssue;

const TYPE_NAMES: Record<string, string> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a mapping of keys to values",
  record: "a mapping of keys to values",
};

/** YAML 1.1 read these as booleans; YAML 1.2, which these files are, reads them as texts. */
const OLD_BOOLEANS: Record<string, string> = { yes: "true", on: "true", no: "false", off: "false" };

/** A zod issue as a sentence for an author, with the mend. */
export function issueMessage(issue: Issue, where: { path: Path; input: unknown }): string {
  const { path, input } = where;
  const name = nameOf(path);
  const wanted = wantedBy(issue);
  if (wanted !== null) {
    if (input === undefined) return `${name} is missing: give ${wanted}.`;
    if (input === null) return `${name} has no value: give ${wanted}.`;
    return `${name} must be ${wanted}.${hint(issue, input)}`;
  }
  return ownWords(issue, name);
}

/** `"a", "b" or "c"`. */
export function quotedList(values: readonly unknown[], word: "or" | "and" = "or"): string {
  const quoted = values.map((value) => (typeof value === "string" ? `"${value}"` : String(value)));
  const last = quoted.at(-1) ?? "";
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(", ")} ${word} ${last}`;
}

function nameOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return "The file";
  if (typeof last !== "number") return `"${String(last)}"`;
  const list = path.findLast((step) => typeof step !== "number");
  return list === undefined ? `Item ${last + 1}` : `Item ${last + 1} of "${String(list)}"`;
}

/** What the schema wants in place of a value of another sort; null for issues of other kinds. */
function wantedBy(issue: Issue): string | null {
  switch (issue.code) {
    case "invalid_type":
      return TYPE_NAMES[issue.expected] ?? issue.expected;
    case "invalid_value":
      return quotedList(issue.values);
    case "invalid_union": {
      const { discriminator, options } = issue as { discriminator?: string; options?: unknown[] };
      if (discriminator !== undefined && options !== undefined) return quotedList(options);
      const wishes = issue.errors.flatMap((branch) => branch.map(wantedBy));
      const known = [...new Set(wishes.filter((wish) => wish !== null))];
      return known.length === 0 ? null : known.join(" or ");
    }
    default:
      return null;
  }
}

function hint(issue: Issue, input: unknown): string {
  if (typeof input === "string") {
    if (issue.code === "invalid_type") return hintForText(issue.expected, input);
    return didYouMean(input, texts(issue));
  }
  const scalar = typeof input === "number" || typeof input === "boolean";
  if (scalar && wantedBy(issue) === TYPE_NAMES.string) return ` Put it in quotes: "${input}".`;
  return "";
}

function hintForText(expected: string, input: string): string {
  const old = OLD_BOOLEANS[input.toLowerCase()];
  if (expected === "boolean" && old !== undefined) {
    return ` In YAML 1.2 "${input}" is a text: write ${old}.`;
  }
  const numeric = input.trim() !== "" && Number.isFinite(Number(input));
  return ["number", "int"].includes(expected) && numeric
    ? ` Write ${input.trim()} without quotes.`
    : "";
}

function texts(issue: Issue): string[] {
  if (issue.code === "invalid_value")
    return issue.values.filter((value) => typeof value === "string");
  if (issue.code !== "invalid_union") return [];
  const { options = [] } = issue as { options?: unknown[] };
  const own = options.filter((option) => typeof option === "string");
  return [...own, ...issue.errors.flatMap((branch) => branch.flatMap(texts))];
}

/** Limits and checks that the schema explains itself, or that need a plainer sentence. */
function ownWords(issue: Issue, name: string): string {
  const message = plainLimit(issue) ?? issue.message;
  const sentence = /^must |^may |^is |^has |^needs /.test(message) ? `${name} ${message}` : message;
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}

function plainLimit(issue: Issue): string | null {
  if (issue.code === "too_small" && issue.message.startsWith("Too small")) {
    return `must ${amount(issue.origin, "at least", issue.minimum)}`;
  }
  if (issue.code === "too_big" && issue.message.startsWith("Too big")) {
    return `must ${amount(issue.origin, "at most", issue.maximum)}`;
  }
  return null;
}

function amount(origin: string, bound: string, count: number | bigint): string {
  const plural = count === 1 ? "" : "s";
  if (origin === "array" || origin === "set") return `hold ${bound} ${count} item${plural}`;
  return origin === "string" ? `have ${bound} ${count} character${plural}` : `be ${bound} ${count}`;
}
