import { once } from "node:events";
import type { AddressInfo } from "node:net";
import compression from "compression";
import express from "express";
import { describe, expect, it } from "vitest";
import { noFlushing } from "./no-flushing";

const PIECE = "A sentence of a page. ".repeat(100);

/** The compressed length of a page that is written in pieces, each followed by a flush. */
async function compressedLength(...handlers: express.RequestHandler[]): Promise<number> {
  const application = express().use(compression(), ...handlers, (_request, response) => {
    response.type("html");
    for (let piece = 0; piece < 20; piece += 1) {
      response.write(PIECE);
      Reflect.get(response, "flush")?.call(response);
    }
    response.end();
  });
  const server = application.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const { request } = await import("node:http");
  const asked = request({ port, headers: { "accept-encoding": "gzip" } }).end();
  const [answer] = await once(asked, "response");
  let length = 0;
  for await (const chunk of answer) length += chunk.length;
  server.close();
  return length;
}

describe("noFlushing", () => {
  it("lets a page written in pieces be compressed as a whole", async () => {
    expect(await compressedLength(noFlushing)).toBeLessThan((await compressedLength()) / 2);
  });
});
