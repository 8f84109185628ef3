import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { seededRandom } from "~/core/attempts/seeded-random";

const ACTS = ["pass", "duplicate", "echo later", "delay", "drop", "drop answer"] as const;
type Act = (typeof ACTS)[number];

/** Of a hundred requests. */
const WEIGHTS: Record<Act, number> = {
  pass: 45,
  duplicate: 12,
  "echo later": 12,
  delay: 11,
  drop: 8,
  "drop answer": 12,
};

export interface ChaosProxy {
  readonly port: number;
  /** How often each was done. */
  readonly done: ReadonlyMap<Act, number>;
  /** Waits for the echoes, then closes. */
  close(): Promise<void>;
}

/** A bad network before a server: sends requests twice, late, out of order, or not at all. */
export async function chaosProxy(to: { port: number }, seed: string): Promise<ChaosProxy> {
  const random = seededRandom(seed);
  const done = new Map<Act, number>();
  const echoes = new Set<Promise<unknown>>();
  const server = createServer((incoming, outgoing) => {
    const act = drawn(random.below(100));
    done.set(act, (done.get(act) ?? 0) + 1);
    const pause = 20 + random.below(700);
    handle({ incoming, outgoing, act, pause, port: to.port }, (echo) => {
      echoes.add(echo);
    }).catch(() => outgoing.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    done,
    async close() {
      await Promise.allSettled([...echoes]);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function drawn(number: number): Act {
  let left = number;
  for (const act of ACTS) {
    left -= WEIGHTS[act];
    if (left < 0) return act;
  }
  return "pass";
}

interface Passing {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
  readonly act: Act;
  readonly pause: number;
  readonly port: number;
}

async function handle(passing: Passing, echo: (sending: Promise<unknown>) => void): Promise<void> {
  const { incoming, outgoing, act, pause, port } = passing;
  const body = await bodyOf(incoming);
  const forward = () => forwarded(incoming, body, port);
  if (act === "drop") return void outgoing.destroy();
  if (act === "delay") await wait(pause);
  const [answer] = await Promise.all(act === "duplicate" ? [forward(), forward()] : [forward()]);
  // The same request again, after others that were sent later.
  if (act === "echo later") echo(wait(pause).then(forward));
  if (act === "drop answer" || !answer) return void outgoing.destroy();
  outgoing.writeHead(answer.status, answer.headers).end(answer.body);
}

interface Forwarded {
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
  readonly body: Buffer;
}

function forwarded(incoming: IncomingMessage, body: Buffer, port: number): Promise<Forwarded> {
  const { method = "GET", url = "/", headers } = incoming;
  return new Promise((resolve, reject) => {
    const sending = request({ host: "127.0.0.1", port, method, path: url, headers }, (answer) => {
      const { statusCode: status = 502, headers: answered } = answer;
      bodyOf(answer).then((read) => resolve({ status, headers: answered, body: read }), reject);
    });
    sending.once("error", reject);
    sending.end(body);
  });
}

async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk);
  return Buffer.concat(chunks);
}
