import { createHash } from "node:crypto";

/**
 * What a browser may call a learner by, to tell people at one device apart. It opens nothing, and the
 * learner's id cannot be read from it.
 */
export function learnerKey(learnerId: string): string {
  return createHash("sha256").update(`device ${learnerId}`).digest("base64url").slice(0, 16);
}
