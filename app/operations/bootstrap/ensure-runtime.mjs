import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, dirname } from "node:path";
import { npmCommand, wasUnreachable } from "./npm-command.mjs";
import { inProject, projectFolder } from "./project-folder.mjs";
import { runCommand, untilItEnds } from "./run-command.mjs";
import { FETCHED_NODE, isRecentEnough, runtimePackage } from "./runtime.mjs";
import { Obstacle, say } from "./say.mjs";

/** On a Node that is too old, runs this very command again under a newer one and ends with it. */
export async function ensureRuntime() {
  if (isRecentEnough(process.versions.node)) return;
  const node = await fetchedNode();
  const child = spawn(node, process.argv.slice(1), {
    cwd: projectFolder,
    env: environmentFor(node),
    stdio: "inherit",
  });
  process.exit(await untilItEnds(child));
}

async function fetchedNode() {
  const folder = inProject(".runtime");
  const { name, program, scripts } = runtimePackage(process);
  const node = inProject(".runtime", "node_modules", program);
  const here = `This is Node ${process.versions.node}; Treatise needs 24 or later`;
  if (works(node)) {
    say(`${here}: using Node ${FETCHED_NODE} from .runtime.`);
    return node;
  }
  say(`${here}: fetching Node ${FETCHED_NODE} into .runtime, once.`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(inProject(".runtime", "package.json"), '{ "private": true }\n');
  const ways = ["--prefix", folder, "--no-save", "--no-package-lock", "--omit=dev"];
  if (!scripts) ways.push("--ignore-scripts");
  const install = npmCommand("install", `${name}@${FETCHED_NODE}`, ...ways);
  const { output } = await runCommand(install);
  if (!works(node)) throw new Obstacle(noRuntime(output));
  return node;
}

function works(node) {
  const { stdout } = spawnSync(node, ["--version"], { encoding: "utf8" });
  return stdout?.trim() === `v${FETCHED_NODE}`;
}

function noRuntime(output) {
  const reason = wasUnreachable(output)
    ? "the package registry cannot be reached. Connect to the network and try again"
    : `npm could not install it. Its answer:\n\n${output.trim()}\n`;
  return `Node ${FETCHED_NODE} could not be fetched: ${reason}, or install Node 24 or later yourself (https://nodejs.org).`;
}

function environmentFor(node) {
  const path = `${dirname(node)}${delimiter}${process.env.PATH ?? ""}`;
  return { ...process.env, PATH: path, NODE: node, npm_node_execpath: node };
}
