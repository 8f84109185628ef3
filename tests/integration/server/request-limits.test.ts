import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningApplication, runApplication } from "./running-application";

let application: RunningApplication;
beforeAll(async () => {
  application = await runApplication();
});
afterAll(() => application.close());

const headers = { host: "localhost:3000", origin: "http://localhost:3000" };
const LIMIT = 256 * 1024;

/** The first line of the answer to these bytes. */
function firstLineOf(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(application.port, "127.0.0.1", () => socket.write(bytes));
    socket.once("data", (chunk) => {
      resolve(chunk.toString().split("\r\n", 1)[0] ?? "");
      socket.destroy();
    });
    socket.on("error", reject);
  });
}

describe("the limits of a request", () => {
  it("lets a body of exactly the limit through", async () => {
    const answer = await application.ask({ method: "POST", headers, body: "x".repeat(LIMIT) });
    expect(answer.status).toBe(200);
  });

  it("refuses one byte more, unread, and says the limit", async () => {
    const line = `POST / HTTP/1.1\r\nHost: localhost:3000\r\nContent-Length: ${LIMIT + 1}\r\n\r\n`;
    expect(await firstLineOf(line)).toBe("HTTP/1.1 413 Payload Too Large");
    const answer = await application.ask({
      method: "POST",
      headers: { ...headers, "content-length": String(LIMIT + 1) },
      body: "x".repeat(LIMIT + 1),
    });
    expect(answer.text).toContain("larger than 256 KB");
    expect(answer.headers.connection).toBe("close");
  });

  it("refuses a body of unknown length", async () => {
    const chunked = { ...headers, "transfer-encoding": "chunked" };
    expect((await application.ask({ method: "POST", headers: chunked, body: "x" })).status).toBe(
      411,
    );
  });

  it.each(["OPTIONS", "TRACE", "PROPFIND"])("does not know %s", async (method) => {
    const answer = await application.ask({ method, headers });
    expect(answer.status).toBe(405);
    expect(answer.headers.allow).toBe("GET, HEAD, POST, PUT, PATCH, DELETE");
  });

  it("refuses an overlong address", async () => {
    const path = (length: number) => `/?${"q".repeat(length - 2)}`;
    expect((await application.ask({ path: path(8_192), headers })).status).toBe(200);
    expect((await application.ask({ path: path(8_193), headers })).status).toBe(414);
  });

  it("refuses an address that names another server", async () => {
    const line = "GET http://evil.example/ HTTP/1.1\r\nHost: localhost:3000\r\n\r\n";
    expect(await firstLineOf(line)).toBe("HTTP/1.1 400 Bad Request");
  });
});
