import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, it } from "vitest";
import { projectRoot } from "../../../tests/support/project-root";
import { runCommand } from "./run-command.mjs";

const script = (source: string) => [process.execPath, "--input-type=module", "--eval", source];

it("answers the exit code and all that was printed", async () => {
  const command = script('console.log("one"); console.error("two"); process.exit(3);');
  const { code, output } = await runCommand(command);
  expect(code).toBe(3);
  expect(output).toContain("one\n");
  expect(output).toContain("two\n");
});

it("adds to the environment", async () => {
  const command = script("console.log(process.env.GREETING)");
  expect(await runCommand(command, { environment: { GREETING: "hello" } })).toMatchObject({
    output: "hello\n",
  });
});

it("passes on the wish to stop, waits for the child, and ends with its exit code", async () => {
  const child = `
    process.on("SIGTERM", () => { console.log("child stopped"); process.exit(7); });
    setInterval(() => {}, 1000);
    console.log("ready");
  `;
  const parent = `
    import { runCommand } from "./app/operations/bootstrap/run-command.mjs";
    const command = [process.execPath, "--input-type=module", "--eval", ${JSON.stringify(child)}];
    await runCommand(command, { show: true });
    console.log("went on");
  `;
  const [node = "", ...args] = script(parent);
  const running = spawn(node, args, { cwd: projectRoot });
  const heard: string[] = [];
  running.stdout.on("data", (chunk) => heard.push(String(chunk)));
  await once(running.stdout, "data");
  running.kill("SIGTERM");
  const [code] = await once(running, "exit");
  expect(heard.join("")).toContain("child stopped");
  expect(heard.join("")).not.toContain("went on");
  expect(code).toBe(7);
});
