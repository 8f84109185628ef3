import { existsSync, readFileSync } from "node:fs";
import { inProject } from "./project-folder.mjs";

/** Whether node_modules holds what package-lock.json asks for. */
export function packagesAreInstalled() {
  // npm writes this file at the end of an install, so an interrupted one has none.
  const record = inProject("node_modules", ".package-lock.json");
  if (!existsSync(record)) return false;
  const [locked, installed] = [inProject("package-lock.json"), record].map(
    (file) => JSON.parse(readFileSync(file, "utf8")).packages,
  );
  return isAsLocked(locked, installed);
}

/** Compares two lists of packages; one for other platforms may be missing. */
export function isAsLocked(locked, installed) {
  return Object.entries(locked).every(([path, wanted]) => {
    if (path === "") return true;
    const found = installed[path];
    if (found === undefined) return wanted.optional === true || wanted.devOptional === true;
    return found.version === wanted.version;
  });
}
