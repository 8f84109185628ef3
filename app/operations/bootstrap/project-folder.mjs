import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of package.json. */
export const projectFolder = fileURLToPath(new URL("../../..", import.meta.url));

/** A path inside the project. */
export function inProject(...parts) {
  return join(projectFolder, ...parts);
}
