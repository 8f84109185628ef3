import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "../../support/free-port";

const READY_WITHIN_MS = 30_000;

/** A built server of the test's own, whose data outlives its process. */
export interface OwnServer {
  readonly origin: string;
  readonly databaseFile: string;
  start(): Promise<void>;
  /** Ends the process as a power cut would. */
  kill(): Promise<void>;
  /** Ends it and takes its data away. */
  remove(): Promise<void>;
}

/** The site with the module “Every kind”, and with a copy of its quiz that takes so many minutes. */
export async function ownServer({ timedMinutes = 10 } = {}): Promise<OwnServer> {
  const folder = mkdtempSync(join(tmpdir(), "treatise-own-"));
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  writeContent(join(folder, "content"), timedMinutes);
  const settings = {
    NODE_ENV: "production" as const,
    PORT: String(port),
    PUBLIC_ORIGIN: origin,
    DATA_DIR: folder,
    CONTENT_DIR: join(folder, "content"),
    EXAMPLE_DATA: "off",
    LOG_LEVEL: "warn",
  };
  let child: ChildProcess | null = null;

  async function kill() {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((done) => child?.once("exit", done));
    child.kill("SIGKILL");
    await ended;
  }

  return {
    origin,
    databaseFile: join(folder, "treatise.db"),
    async start() {
      const server = resolve("build", "operations", "serve.js");
      const env = { PATH: process.env.PATH, ...settings };
      child = spawn(process.execPath, [server], { env, stdio: "ignore" });
      await untilReady(origin);
    },
    kill,
    async remove() {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function writeContent(content: string, timedMinutes: number): void {
  const module = join(content, "every-kind");
  cpSync(resolve("tests", "fixtures", "modules", "every-kind"), module, { recursive: true });
  const edit = (file: string, change: (text: string) => string, from = file) =>
    writeFileSync(join(module, file), change(readFileSync(join(module, from), "utf8")));
  edit("module.yaml", (text) => text.replace(/^quizzes: \[/m, "quizzes: [timed, "));
  edit(
    "quizzes/timed.yaml",
    (text) => `${text}timeLimitMinutes: ${timedMinutes}\n`,
    "quizzes/every-kind.yaml",
  );
}

async function untilReady(origin: string): Promise<void> {
  const latest = performance.now() + READY_WITHIN_MS;
  while (performance.now() < latest) {
    const answer = await fetch(`${origin}/readyz`).catch(() => null);
    if (answer?.ok) return;
    await wait(50);
  }
  throw new Error("The server of this test does not start.");
}
