import { createHash } from "node:crypto";
import type { ModuleFiles } from "./module-files";

/**
 * The edition of what publishing makes of the same files. Raise it when compiled content or the
 * rules change, so that modules whose files did not change are compiled again.
 */
export const EDITION = 3;

/** A digest of a module's files (names, sizes, texts) and the edition: 64 hexadecimal digits. */
export function fingerprint({ id, files }: ModuleFiles): string {
  const hash = createHash("sha256").update(`${EDITION}\0${id}\0`);
  for (const { path, text } of files) {
    hash.update(`${path}\0${Buffer.byteLength(text)}\0`).update(text);
  }
  return hash.digest("hex");
}

/**
 * What a module was published from: its files, and the amendments laid over them (their ids; an
 * amendment never changes). Without amendments it is the digest of the files alone.
 */
export function publicationPrint(filesPrint: string, amendmentIds: readonly string[]): string {
  if (amendmentIds.length === 0) return filesPrint;
  const digest = createHash("sha256").update(amendmentIds.toSorted().join(" ")).digest("hex");
  return `${filesPrint}+${digest}`;
}

/** The files' part of what `publicationPrint` made. */
export function filesPrintOf(publication: string): string {
  return publication.split("+")[0] ?? "";
}
