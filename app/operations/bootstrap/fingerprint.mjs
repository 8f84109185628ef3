import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { inProject } from "./project-folder.mjs";

/** A hash over the content of files and folders (paths inside the project). */
export function fingerprint(paths, { except = /^$/ } = {}) {
  const hash = createHash("sha256");
  for (const path of paths.flatMap(filesUnder).filter((file) => !except.test(file))) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(inProject(path)))
      .update("\0");
  }
  return hash.digest("hex");
}

function filesUnder(path) {
  if (!existsSync(inProject(path))) return [];
  if (statSync(inProject(path)).isFile()) return [path];
  const names = readdirSync(inProject(path)).sort();
  return names.flatMap((name) => filesUnder(join(path, name)));
}

/** What a finished step noted in this file; null when it never finished. */
export function readStamp(path) {
  return existsSync(inProject(path)) ? readFileSync(inProject(path), "utf8") : null;
}

/** Notes that a step has finished. */
export function writeStamp(path, text) {
  mkdirSync(dirname(inProject(path)), { recursive: true });
  writeFileSync(inProject(path), text);
}
