import { basename } from "node:path/posix";

const EMPTY_WORDS =
  /^(utils?|lib|helpers?|misc|common|shared|services?|managers?|repositor(y|ies)|stuff)$/;
const HISTORY = /(^|[-.])(v\d+|new|old|legacy|final2?|copy|backup|tmp)$/;

/** What is wrong with the name of a file, seen from the project's root: one sentence each. */
export function nameFindings(path: string): string[] {
  const parts = path.split("/").map((part) => part.replace(/\.[a-z.]+$/i, ""));
  const words = parts.flatMap((part) => [part, ...part.split(/[-.]/)]);
  const findings: string[] = [];
  const empty = words.find((word) => EMPTY_WORDS.test(word));
  if (empty !== undefined) findings.push(`"${empty}" says nothing: name what is in it`);
  if (parts.some((part) => HISTORY.test(part))) findings.push("a name tells no history");
  if (/^index\.[jt]sx?$/.test(basename(path))) findings.push("no barrel: import the file itself");
  if (/\.(tsx?|m?js)$/.test(path) && /[A-Z_]/.test(path)) findings.push("names are kebab-case");
  return findings;
}
