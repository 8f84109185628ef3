import { createHash } from "node:crypto";
import type { AuthoredQuestion } from "~/core/questions/authored-question";
import { canonicalJson } from "./canonical-json";

/** What a question says, as 64 hexadecimal digits: the same question has the same hash. */
export function questionHash(question: AuthoredQuestion): string {
  return createHash("sha256").update(canonicalJson(question)).digest("hex");
}
