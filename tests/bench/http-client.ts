import { Agent, type IncomingHttpHeaders, type IncomingMessage, request } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

export interface Asked {
  readonly path: string;
  readonly cookie?: string;
  /** What is posted; without it the page is asked for. */
  readonly form?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  /** More that is sent, or sent instead. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number;
  readonly setCookies: readonly string[];
  readonly headers: IncomingHttpHeaders;
  readonly text: () => string;
}

export interface HttpClient {
  send(asked: Asked): Promise<Answer>;
  close(): void;
}

/** Asks a server of this machine as a browser would, over connections that stay open. */
export function httpClient(site: { port: number; origin: string }): HttpClient {
  const agent = new Agent({ keepAlive: true });
  const send = (asked: Asked) =>
    new Promise<Answer>((resolve, reject) => {
      const body = bodyOf(asked);
      const sending = request({
        agent,
        host: "127.0.0.1",
        port: site.port,
        path: asked.path,
        method: body ? "POST" : "GET",
        headers: { ...headersOf(asked, site.origin), ...body?.headers, ...asked.headers },
      });
      sending.once("error", reject);
      sending.once("response", (incoming) => {
        received(incoming).then(resolve, reject);
      });
      sending.end(body?.text);
    });
  return { send, close: () => agent.destroy() };
}

function headersOf({ cookie }: Asked, origin: string): Record<string, string> {
  return {
    Host: new URL(origin).host,
    Origin: origin,
    "Sec-Fetch-Site": "same-origin",
    "Accept-Encoding": "gzip, deflate, br",
    ...(cookie !== undefined && { Cookie: cookie }),
  };
}

function bodyOf({ form, json }: Asked) {
  if (form === undefined && json === undefined) return null;
  const text = form ? new URLSearchParams(form).toString() : JSON.stringify(json);
  const type = form ? "application/x-www-form-urlencoded;charset=UTF-8" : "application/json";
  return {
    text,
    headers: { "Content-Type": type, "Content-Length": String(Buffer.byteLength(text)) },
  };
}

async function received(incoming: IncomingMessage): Promise<Answer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const encoding = incoming.headers["content-encoding"];
  return {
    status: incoming.statusCode ?? 0,
    setCookies: incoming.headers["set-cookie"] ?? [],
    headers: incoming.headers,
    text: () => decoded(Buffer.concat(chunks), encoding),
  };
}

function decoded(body: Buffer, encoding: string | undefined): string {
  switch (encoding) {
    case undefined:
      return body.toString();
    case "br":
      return brotliDecompressSync(body).toString();
    case "gzip":
      return gunzipSync(body).toString();
    default:
      throw new Error(`The answer is encoded as ${encoding}, which was not asked for.`);
  }
}
