import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { builtServer } from "../../app/operations/bootstrap/ensure-build.mjs";
import { projectRoot } from "../support/project-root";
import type { ScratchSite } from "./scratch-site";

const READY_WITHIN_SECONDS = 60;
const STOPPED_WITHIN_SECONDS = 15;

export interface ServerProcess {
  readonly pid: number;
  stop(): Promise<void>;
}

/**
 * Starts the built server and waits until it is ready. Node writes a processor profile into the
 * given folder when the server stops.
 */
export async function startServer(
  site: ScratchSite,
  profileFolder: string | null,
): Promise<ServerProcess> {
  const logFile = join(site.folder, "server.log");
  const output = openSync(logFile, "w");
  const profiling = profileFolder ? ["--cpu-prof", `--cpu-prof-dir=${profileFolder}`] : [];
  const child = spawn(process.execPath, [...profiling, builtServer], {
    cwd: projectRoot,
    env: { ...process.env, ...site.variables },
    stdio: ["ignore", output, output],
  });
  const end = () => void child.kill("SIGKILL");
  process.on("exit", end);
  await untilReady(child, site.origin, () => readFileSync(logFile, "utf8"));
  // An operation fails by itself when the server is gone, so its end needs no watching from here.
  const stop = async () => {
    await stopped(child);
    process.off("exit", end);
  };
  if (child.pid === undefined) throw new Error("The server has no process id.");
  return { pid: child.pid, stop };
}

async function untilReady(
  child: ChildProcess,
  origin: string,
  logged: () => string,
): Promise<void> {
  const latest = performance.now() + READY_WITHIN_SECONDS * 1_000;
  while (performance.now() < latest && child.exitCode === null && child.signalCode === null) {
    const answer = await fetch(`${origin}/readyz`).catch(() => null);
    if (answer?.ok) return;
    await wait(50);
  }
  child.kill("SIGKILL");
  throw new Error(`The server did not become ready. It said:\n\n${logged()}`);
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  const givenUp = setTimeout(() => child.kill("SIGKILL"), STOPPED_WITHIN_SECONDS * 1_000);
  await ended;
  clearTimeout(givenUp);
}
