import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request as httpRequest, type IncomingHttpHeaders, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RequestHandler } from "express";
import { createLog } from "~/platform/log";
import { type ApplicationParts, createApplication } from "~/server/application";
import { listen, timedServer } from "~/server/listen";
import { staticFiles } from "~/server/static-files";

export interface RunningApplication {
  readonly port: number;
  readonly server: Server;
  readonly logLines: string[];
  ask(asked: Asked): Promise<Answer>;
  close(): Promise<void>;
}

export interface Asked {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** A page that says how it was asked, in place of the Remix build. */
const echoPage: RequestHandler = (request, response) => {
  response.json({ method: request.method, url: request.originalUrl, headers: request.headers });
};

/** The application on a free port of this machine, with a scratch folder of built files. */
export async function runApplication(
  parts: Partial<ApplicationParts> = {},
): Promise<RunningApplication> {
  const folder = clientFolder();
  const logLines: string[] = [];
  const application = createApplication({
    settings: { mode: "production", publicOrigin: "http://localhost:3000", trustProxy: false },
    log: createLog("debug", { write: (line) => void logLines.push(line) }),
    readiness: async () => ({ ok: true }),
    files: staticFiles(folder),
    pages: echoPage,
    ...parts,
  });
  const server = timedServer();
  server.on("request", application);
  const listening = await listen(server, { host: "127.0.0.1", port: 0 });
  if (!listening.ok) throw new Error(listening.problem);
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("not listening");
  const { port } = address;
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    rmSync(folder, { recursive: true });
  };
  return { port, server, logLines, ask: (asked) => ask(port, asked), close };
}

function clientFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "treatise-client-"));
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "assets", "page-abc.js"), `export {};\n${"// words ".repeat(500)}`);
  writeFileSync(join(folder, "favicon.svg"), "<svg/>");
  writeFileSync(join(folder, ".hidden"), "no");
  return folder;
}

// fetch does not let a test choose the Host header.
function ask(port: number, { method = "GET", path = "/", headers = {}, body }: Asked) {
  return new Promise<Answer>((resolve, reject) => {
    const sent = httpRequest(
      { host: "127.0.0.1", port, method, path, agent: false, headers },
      (response) => {
        let text = "";
        response.on("data", (chunk) => {
          text += chunk;
        });
        response.on("end", () => {
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
        });
      },
    );
    sent.on("error", reject);
    sent.end(body);
  });
}
