import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { projectRoot } from "../../support/project-root";

/** A process that needs this long to stop, and says "stopped" when it had the time. */
async function startProcess(timeToStop: number) {
  const source = `
    import { whenToldToStop } from "./app/server/shutdown.ts";
    setInterval(() => {}, 1000);
    whenToldToStop(() => new Promise((done) => setTimeout(() => {
      console.log("stopped");
      done();
    }, ${timeToStop})), 200);
    console.log("started");
  `;
  const args = ["--import", "tsx", "--input-type=module", "--eval", source];
  const child = spawn(process.execPath, args, { cwd: projectRoot });
  const heard: string[] = [];
  child.stdout.on("data", (chunk) => heard.push(String(chunk)));
  await once(child.stdout, "data");
  const ended = once(child, "exit").then(([code]) => ({ code, output: heard.join("") }));
  return { child, ended };
}

test("one Ctrl-C that is heard three times stops the process in its own time", async () => {
  const { child, ended } = await startProcess(150);
  child.kill("SIGINT");
  await wait(20);
  child.kill("SIGINT");
  await wait(20);
  child.kill("SIGTERM");
  const { code, output } = await ended;
  expect(output).toContain("stopped");
  expect(code).toBe(0);
});

test("a second Ctrl-C, later, stops it at once", async () => {
  const { child, ended } = await startProcess(60_000);
  child.kill("SIGINT");
  await wait(300);
  child.kill("SIGINT");
  const { code, output } = await ended;
  expect(output).not.toContain("stopped");
  expect(code).toBe(1);
});
