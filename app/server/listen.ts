import { createServer, type Server } from "node:http";

export type Listening = { ok: true } | { ok: false; problem: string };

export interface Address {
  readonly host: string;
  readonly port: number;
}

const SECOND = 1_000;

/** A server with limits on how long a request may take to arrive. It has no one to answer yet. */
export function timedServer(): Server {
  const server = createServer({ connectionsCheckingInterval: 5 * SECOND });
  server.headersTimeout = 15 * SECOND;
  server.requestTimeout = 30 * SECOND;
  // Longer than common proxies keep theirs, so that they never send into a closing connection.
  server.keepAliveTimeout = 65 * SECOND;
  server.maxRequestsPerSocket = 1_000;
  return server;
}

/** Starts to listen; that it cannot is an answer with a sentence that says what to do. */
export function listen(server: Server, { host, port }: Address): Promise<Listening> {
  return new Promise((resolve) => {
    const fail = (error: Error) => {
      resolve({ ok: false, problem: listeningProblem(error, { host, port }) });
    };
    server.once("error", fail);
    server.listen(port, host, () => {
      server.off("error", fail);
      resolve({ ok: true });
    });
  });
}

function listeningProblem(error: Error, { host, port }: Address): string {
  const code = "code" in error ? error.code : undefined;
  switch (code) {
    case "EADDRINUSE":
      return `Port ${port} is in use by another program. Stop that program, or set PORT to a free port, for example PORT=${port + 1}.`;
    case "EACCES":
      return `This account may not use port ${port}. Set PORT to a number above 1023, for example PORT=3000.`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return `HOST is "${host}", which is not an address of this machine. Use 127.0.0.1 for this machine alone, or 0.0.0.0 for all its addresses.`;
    default:
      return `The server cannot listen on ${host}, port ${port}: ${error.message}.`;
  }
}
