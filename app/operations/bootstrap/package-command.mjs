import { readFileSync } from "node:fs";
import { inProject } from "./project-folder.mjs";

/** How to call the command of an installed package, without a shell and on every platform. */
export function packageCommand(packageName, ...args) {
  const description = JSON.parse(
    readFileSync(inProject("node_modules", packageName, "package.json"), "utf8"),
  );
  const { bin } = description;
  const script = typeof bin === "string" ? bin : Object.values(bin)[0];
  return [process.execPath, inProject("node_modules", packageName, script), ...args];
}
