import { spawnSync } from "node:child_process";
import { realpathSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "./project-root";

/** Runs an installed command ("eslint"), or a script of a package ("x/bin/y"), in a folder. */
export function runTool(command: string, options: { args: string[]; cwd: string }) {
  const path = command.includes("/") ? command : join(".bin", command);
  const script = realpathSync(join(projectRoot, "node_modules", path));
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...options.args], {
    cwd: options.cwd,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}

/** A file of tests/tooling. */
export function toolConfig(name: string): string {
  return join(projectRoot, "tests", "tooling", name);
}
