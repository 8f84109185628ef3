import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { database, databaseFile } from "~/data/database";
import { env } from "~/platform/env";
import { newSecretToken } from "~/platform/randomness";
import { prepareStore } from "~/server/prepare-store";
import { publishModules } from "~/server/publish-modules";
import { freePort } from "../support/free-port";
import { projectRoot } from "../support/project-root";

export interface ScratchSite {
  readonly port: number;
  readonly origin: string;
  readonly folder: string;
  /** The environment of its server. */
  readonly variables: Readonly<Record<string, string>>;
}

/**
 * Makes this process the keeper of a site with a port and a data folder of its own, and with the
 * modules of the project. The folder is gone when the process ends.
 */
export async function scratchSite(): Promise<ScratchSite> {
  const folder = mkdtempSync(join(tmpdir(), "treatise-bench-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const variables = variablesOf({ folder, port, origin });
  Object.assign(process.env, variables);
  const prepared = await prepareStore({ dataDir: folder, file: databaseFile() });
  if (!prepared.ok) throw new Error(prepared.problem);
  const { lines, changed } = await publishModules(database(), env().contentDir);
  if (!changed) throw new Error(["No module could be published.", ...lines].join("\n"));
  return { port, origin, folder, variables };
}

/** Every variable is set, so that an .env file changes nothing. */
function variablesOf({ folder, port, origin }: { folder: string; port: number; origin: string }) {
  return {
    NODE_ENV: "production",
    HOST: "127.0.0.1",
    PORT: String(port),
    PUBLIC_ORIGIN: origin,
    TRUST_PROXY: "off",
    DATA_DIR: folder,
    CONTENT_DIR: join(projectRoot, "content"),
    SESSION_SECRET: newSecretToken(),
    SMTP_URL: "",
    MAIL_FROM: "",
    DEV_MAILBOX: "off",
    LOG_LEVEL: "info",
    EXAMPLE_DATA: "off",
  };
}
