import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../../support/free-port";
import { projectRoot } from "../../support/project-root";

/** A site with a port, a data folder and the module "harbour" of its own; servers come and go. */
export interface FaultSite {
  readonly port: number;
  readonly origin: string;
  readonly folder: string;
  readonly databaseFile: string;
  /** The environment of its server. */
  readonly variables: Readonly<Record<string, string>>;
  /** Takes its data away. */
  remove(): void;
}

export async function faultSite(): Promise<FaultSite> {
  const folder = mkdtempSync(join(tmpdir(), "treatise-faults-"));
  const contentDir = join(folder, "content");
  const fixture = join(projectRoot, "tests", "fixtures", "modules", "harbour");
  cpSync(fixture, join(contentDir, "harbour"), { recursive: true });
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  return {
    port,
    origin,
    folder,
    databaseFile: join(folder, "treatise.db"),
    variables: variablesOf({ port, origin, folder, contentDir }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

interface Places {
  readonly port: number;
  readonly origin: string;
  readonly folder: string;
  readonly contentDir: string;
}

/** Every variable is set, so that an .env file changes nothing. */
function variablesOf({ port, origin, folder, contentDir }: Places) {
  return {
    HOST: "127.0.0.1",
    PORT: String(port),
    PUBLIC_ORIGIN: origin,
    TRUST_PROXY: "off",
    DATA_DIR: folder,
    CONTENT_DIR: contentDir,
    SESSION_SECRET: "a secret for servers that live for a minute",
    SMTP_URL: "",
    MAIL_FROM: "",
    DEV_MAILBOX: "off",
    LOG_LEVEL: "error",
    EXAMPLE_DATA: "off",
  };
}
