import { createHash } from "node:crypto";
import type { ModuleFiles } from "./module-files";

/**
 * The edition of what publishing makes of the same files. Raise it when compiled content or the
 * rules change, so that modules whose files did not change are compiled again.
 */
export const EDITION = 2;

/** A digest of a module's files (names, sizes, texts) and the edition: 64 hexadecimal digits. */
export function fingerprint({ id, files }: ModuleFiles): string {
  const hash = createHash("sha256").update(`${EDITION}\0${id}\0`);
  for (const { path, text } of files) {
    hash.update(`${path}\0${Buffer.byteLength(text)}\0`).update(text);
  }
  return hash.digest("hex");
}
