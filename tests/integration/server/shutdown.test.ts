import { setTimeout as wait } from "node:timers/promises";
import type { RequestHandler } from "express";
import { describe, expect, it } from "vitest";
import { listen, timedServer } from "~/server/listen";
import { closeServer } from "~/server/shutdown";
import { runApplication } from "./running-application";

const headers = { host: "localhost:3000" };

function slowPages(milliseconds: number) {
  let entered = () => {};
  const running = new Promise<void>((resolve) => {
    entered = resolve;
  });
  const pages: RequestHandler = (_request, response) => {
    entered();
    setTimeout(() => response.send("finished"), milliseconds);
  };
  return { pages, running };
}

describe("closing the server", () => {
  it("lets a running request finish and takes no other", async () => {
    const { pages, running } = slowPages(300);
    const application = await runApplication({ pages });
    const answer = application.ask({ headers });
    await running;
    const closed = closeServer(application.server);
    await expect(application.ask({ headers })).rejects.toThrow(/ECONNREFUSED/);
    expect((await answer).text).toBe("finished");
    expect(await closed).toBe(true);
  });

  it("does not wait for a browser that keeps its connection open", async () => {
    const application = await runApplication();
    await fetch(`http://localhost:${application.port}/`).then((response) => response.text());
    const started = performance.now();
    expect(await closeServer(application.server)).toBe(true);
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it("gives up on a request that takes too long", async () => {
    const { pages, running } = slowPages(60_000);
    const application = await runApplication({ pages });
    const answer = application.ask({ headers });
    answer.catch(() => {});
    await running;
    await wait(50);
    expect(await closeServer(application.server, 200)).toBe(false);
    await expect(answer).rejects.toThrow(/socket hang up/);
  });
});

describe("listening", () => {
  it("says in a sentence that the port is in use", async () => {
    const application = await runApplication();
    try {
      const second = await listen(timedServer(), {
        host: "127.0.0.1",
        port: application.port,
      });
      expect(second).toEqual({
        ok: false,
        problem: `Port ${application.port} is in use by another program. Stop that program, or set PORT to a free port, for example PORT=${application.port + 1}.`,
      });
    } finally {
      await application.close();
    }
  });

  it("says that the address is not this machine's", async () => {
    const elsewhere = await listen(timedServer(), { host: "192.0.2.1", port: 0 });
    expect(elsewhere).toMatchObject({
      ok: false,
      problem: expect.stringContaining('HOST is "192.0.2.1", which is not an address'),
    });
  });
});
