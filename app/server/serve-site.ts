import type { Server } from "node:http";
import { resolve } from "node:path";
import { backgroundFinished } from "~/access/background";
import { closeDatabase, type Database } from "~/data/database";
import type { Env } from "~/platform/env";
import { log } from "~/platform/log";
import { submitOverdue } from "~/workflows/submit-overdue";
import { createApplication } from "./application";
import { builtSite, type Site } from "./built-site";
import { type Listening, listen, timedServer } from "./listen";
import { publishModules } from "./publish-modules";
import { readinessOf } from "./readiness";
import { closeServer } from "./shutdown";
import { sweepRepeatedly } from "./sweep";

/** Between two looks for attempts whose time is up: well within the five seconds that are promised. */
const SWEEP_PAUSE_MS = 500;

export interface Serving {
  readonly server: Server;
  /** Finishes what runs, then closes the store. Returns whether all requests were finished. */
  stop(): Promise<boolean>;
}

export type ServingOutcome = { ok: true; serving: Serving } | { ok: false; problem: string };

interface SiteHere extends Site {
  close(): Promise<void>;
}

/** Serves the built site, or in development the sources, until it is told to stop. */
export async function serveSite(settings: Env, database: Database): Promise<ServingOutcome> {
  const server = timedServer();
  const site = await siteFor({ settings, server, database });
  if (!site) return { ok: false, problem: "The site is not built. Run: npm run build" };
  const application = createApplication({
    settings,
    log: log(),
    readiness: () => readinessOf(database),
    files: site.files,
    pages: site.pages,
  });
  server.on("request", application);
  const listening: Listening = await listen(server, settings);
  if (!listening.ok) {
    await site.close();
    return listening;
  }
  const sweeping = sweepRepeatedly(submitOverdue, SWEEP_PAUSE_MS);
  const stop = async () => {
    // Together: in development an open page holds a connection until Vite lets go of it.
    const [finished] = await Promise.all([closeServer(server), site.close()]);
    await Promise.all([backgroundFinished(), sweeping.stop()]);
    await closeDatabase(database);
    return finished;
  };
  return { ok: true, serving: { server, stop } };
}

interface Surroundings {
  readonly settings: Env;
  readonly server: Server;
  readonly database: Database;
}

async function siteFor(surroundings: Surroundings): Promise<SiteHere | null> {
  if (surroundings.settings.mode === "development") return sourcesOf(surroundings);
  const site = await builtSite(resolve("build"));
  return site && { ...site, close: async () => {} };
}

async function sourcesOf({ settings, server, database }: Surroundings): Promise<SiteHere> {
  const { developmentSite, watchContent } = await import("./development-site");
  const site = await developmentSite(server, settings.dataDir);
  const unwatch = watchContent(settings.contentDir, async () => {
    const { lines, changed } = await publishModules(database, settings.contentDir);
    for (const line of lines) console.log(line);
    if (changed) site.reload();
  });
  const close = async () => {
    unwatch();
    await site.close();
  };
  return { ...site, close };
}
