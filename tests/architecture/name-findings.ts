import { basename } from "node:path/posix";

const SAYS_NOTHING =
  /^(.+-)?(utils?|lib|helpers?|misc|services?|managers?|repositor(y|ies)|stuff)$|^(common|shared)$/;
const HISTORY = /(^|-)(v\d+|new|old|legacy|backup|tmp)$/;

/** What is wrong with the name of a file, seen from the project's root: one sentence each. */
export function nameFindings(path: string): string[] {
  const parts = path.split("/").map((part) => part.replace(/\.[a-z.]+$/i, ""));
  const findings: string[] = [];
  const empty = parts.find((part) => SAYS_NOTHING.test(part));
  if (empty !== undefined) findings.push(`"${empty}" says nothing: name what is in it`);
  if (parts.some((part) => HISTORY.test(part))) findings.push("a name tells no history");
  if (/^index\.[jt]sx?$/.test(basename(path))) findings.push("no barrel: import the file itself");
  if (/\.(tsx?|m?js)$/.test(path) && /[A-Z_]/.test(path)) findings.push("names are kebab-case");
  return findings;
}
