import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { builtServer } from "../../../app/operations/bootstrap/ensure-build.mjs";
import { projectRoot } from "../../support/project-root";
import type { FaultSite } from "./fault-site";

const READY_WITHIN_MS = 60_000;

/** What is done to a server from outside: the build itself knows nothing of it. */
export interface Tampering {
  /** Modules of tests/faults that run in its process before the server does. */
  readonly preloads?: readonly string[];
  /** What the preloads read, besides the variables of the site. */
  readonly variables?: Readonly<Record<string, string>>;
}

export interface FaultServer {
  /** Milliseconds from its start until it was ready; null when it ended before. */
  readonly readyAfter: number | null;
  /** Ends it without warning, as `kill -9` does. */
  kill(): Promise<void>;
  /** Tells it to stop, and waits. */
  stop(): Promise<void>;
  /** Resolves when the process has ended, by whatever. */
  ended(): Promise<void>;
  hasEnded(): boolean;
}

/** Starts the production build as a process of its own and waits until it is ready, or has ended. */
export async function startFaultServer(
  site: FaultSite,
  { preloads = [], variables = {} }: Tampering = {},
): Promise<FaultServer> {
  const log = join(site.folder, "server.log");
  const output = openSync(log, "a");
  const imports = preloads.flatMap((name) => ["--import", preloadUrl(name)]);
  const started = performance.now();
  const child = spawn(process.execPath, [...imports, builtServer], {
    cwd: projectRoot,
    env: { PATH: process.env.PATH, ...site.variables, ...variables, NODE_ENV: "production" },
    stdio: ["ignore", output, output],
  });
  const end = () => void child.kill("SIGKILL");
  process.on("exit", end);
  child.once("exit", () => process.off("exit", end));
  const ready = await untilReady(child, site.origin);
  if (ready === "late") {
    end();
    throw new Error(`The server did not become ready. It said:\n\n${readFileSync(log, "utf8")}`);
  }
  return {
    readyAfter: ready === "ready" ? performance.now() - started : null,
    kill: () => ending(child, "SIGKILL"),
    stop: () => ending(child, "SIGTERM"),
    ended: () => ending(child, null),
    hasEnded: () => hasEnded(child),
  };
}

function preloadUrl(name: string): string {
  return pathToFileURL(join(projectRoot, "tests", "faults", name)).href;
}

async function untilReady(child: ChildProcess, origin: string) {
  const latest = performance.now() + READY_WITHIN_MS;
  while (performance.now() < latest) {
    if (hasEnded(child)) return "ended";
    const answer = await fetch(`${origin}/readyz`).catch(() => null);
    if (answer?.ok) return "ready";
    await wait(15);
  }
  return "late";
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

async function ending(child: ChildProcess, signal: "SIGKILL" | "SIGTERM" | null): Promise<void> {
  if (hasEnded(child)) return;
  const ended = once(child, "exit");
  if (signal !== null) child.kill(signal);
  await ended;
}
