import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "./project-root";

/** Every file of the project, also those not committed yet; without what git ignores. */
export function projectFiles(): string[] {
  const options = ["ls-files", "--cached", "--others", "--exclude-standard"];
  const listed = execFileSync("git", options, { cwd: projectRoot, encoding: "utf8" });
  return listed.split("\n").filter((path) => path !== "" && existsSync(join(projectRoot, path)));
}

/** The text of a file of the project. */
export function projectText(path: string): string {
  return readFileSync(join(projectRoot, path), "utf8");
}
