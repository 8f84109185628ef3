import { rmSync } from "node:fs";
import { fingerprint, readStamp, writeStamp } from "./fingerprint.mjs";
import { packageCommand } from "./package-command.mjs";
import { inProject } from "./project-folder.mjs";
import { runCommand } from "./run-command.mjs";
import { Obstacle, say } from "./say.mjs";

const STAMP = "build/.made-from";
const INPUTS = ["app", "public", "prisma/schema.prisma", "package-lock.json", "remix.config.js"];
const TESTS = /\.test\.tsx?$/;

/** The server as the build leaves it. */
export const builtServer = inProject("build", "operations", "serve.js");

/** Builds the pages and the server unless nothing has changed since. */
export async function ensureBuild() {
  const inputs = fingerprint(INPUTS, { except: TESTS });
  if (readStamp(STAMP) === inputs) return;
  say("Building the pages and the server.");
  rmSync(inProject("build"), { recursive: true, force: true });
  const config = ["-c", "remix.config.js", "--logLevel", "warn"];
  const server = ["--ssr", "app/operations/serve.ts", "--outDir", "build/operations"];
  await build(packageCommand("@remix-run/dev", "vite:build", ...config));
  await build(packageCommand("vite", "build", ...config, ...server));
  writeStamp(STAMP, inputs);
}

async function build(command) {
  const { code, output } = await runCommand(command, { environment: { NODE_ENV: "production" } });
  if (code !== 0) throw new Obstacle(`The build failed:\n\n${output}`);
}
