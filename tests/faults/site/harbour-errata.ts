import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { FaultSite } from "./fault-site";

const ACCEPTED = 'accepted: [{ text: "right *" }]';
const NEW_KEY = 'accepted: [{ text: "wrong *" }]';

/**
 * Mends the first three entries in the files of a site without a server: "wrong …" is right in the
 * first, the second is right whatever was answered, and the third counts for nothing.
 */
export function writeErrata({ variables }: FaultSite): void {
  const file = join(variables.CONTENT_DIR ?? "", "harbour", "questions", "entries.yaml");
  const [head, first, second, third, ...others] = readFileSync(file, "utf8").split("  - id: ");
  const mended = [
    head,
    first?.replace(ACCEPTED, withErratum("new-key", NEW_KEY)),
    second?.replace(ACCEPTED, withErratum("always-right", ACCEPTED)),
    third?.replace(ACCEPTED, withErratum("drop", ACCEPTED)),
    ...others,
  ];
  writeFileSync(file, mended.join("  - id: "));
}

function withErratum(change: string, accepted: string): string {
  return `${accepted}\n    erratum: { change: ${change}, reason: The ledger was misread. }`;
}
