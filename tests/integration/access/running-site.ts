import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ServerBuild } from "@remix-run/node";
import { Router } from "express";
import { auth } from "~/access/auth";
import { backgroundFinished } from "~/access/background";
import { closeDatabase, database, databaseFile } from "~/data/database";
import { readEnv } from "~/platform/env";
import { createLog } from "~/platform/log";
import { processWide } from "~/platform/process-wide";
import { createApplication } from "~/server/application";
import { listen, timedServer } from "~/server/listen";
import { remixPages } from "~/server/remix-pages";
import { templateDatabase } from "../../support/template-database";
import { siteBuild } from "./site-build";

export interface RunningSite {
  readonly origin: string;
  readonly logLines: readonly string[];
  close(): Promise<void>;
}

/** A site on a free port, with a scratch data folder and these settings: the account pages, or more. */
export async function runSite(
  variables: Record<string, string> = {},
  build: ServerBuild | (() => Promise<ServerBuild>) = siteBuild(),
): Promise<RunningSite> {
  const dataDir = mkdtempSync(join(tmpdir(), "treatise-site-"));
  const logLines = settle({ NODE_ENV: "test", ...variables, DATA_DIR: dataDir });
  copyFileSync(await templateDatabase(), databaseFile());
  const settings = processWide("env", unsettled);
  const application = createApplication({
    settings,
    log: processWide("log", unsettled),
    readiness: async () => ({ ok: true }),
    files: Router(),
    pages: remixPages(build, "production"),
  });
  const server = timedServer();
  server.on("request", application);
  const listening = await listen(server, { host: "127.0.0.1", port: 0 });
  if (!listening.ok) throw new Error(listening.problem);
  // A server that listens on a port has an address with one.
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await backgroundFinished();
    await closeDatabase(database());
    globalThis.treatiseProcessWide = undefined;
    rmSync(dataDir, { recursive: true });
  };
  return { origin: `http://localhost:${port}`, logLines, close };
}

export interface Person {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** Makes an account without the form, and without the time that the form takes. */
export async function makeAccount(person: Person): Promise<void> {
  await auth().api.signUpEmail({ body: { ...person } });
}

/** Gives this process settings and a log of its own, and forgets all else that it kept. */
function settle(variables: Record<string, string>): string[] {
  globalThis.treatiseProcessWide = undefined;
  const reading = readEnv(variables);
  if (!reading.ok) throw new Error(reading.problems.join("\n"));
  const lines: string[] = [];
  processWide("env", () => reading.env);
  processWide("log", () => createLog("info", { write: (line) => void lines.push(line) }));
  return lines;
}

function unsettled(): never {
  throw new Error("The settings of this process have not been made.");
}
