import { type ChildProcess, spawn } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const TSX = path("../../node_modules/tsx/dist/cli.mjs");
const COMMAND = path("../../app/operations/content-check.ts");

let content = "";
let running: ChildProcess | undefined;

/** Starts the command; `output` is all that it has printed so far. */
function start(...extra: string[]) {
  const child = spawn(process.execPath, [TSX, COMMAND, "--content", content, ...extra]);
  running = child;
  const state = { output: "", exit: new Promise<number | null>((done) => child.on("exit", done)) };
  child.stdout.on("data", (chunk) => {
    state.output += chunk;
  });
  return state;
}

async function breakGlossary(): Promise<void> {
  const file = join(content, "island-ferry/glossary.yaml");
  await writeFile(file, (await readFile(file, "utf8")).replace("definition:", "defnition:"));
}

beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), "content-check-"));
  const module = path("../fixtures/modules/island-ferry");
  await cp(module, join(content, "island-ferry"), { recursive: true });
});

afterEach(async () => {
  running?.kill();
  await rm(content, { recursive: true });
});

describe("content:check", () => {
  it("ends well when there is nothing to mend", async () => {
    const run = start();
    expect(await run.exit).toBe(0);
    expect(run.output).toBe("1 module: nothing to mend\n");
  });

  it("prints every problem with its place, and fails on errors", async () => {
    await breakGlossary();
    const run = start("island-ferry");
    expect(await run.exit).toBe(1);
    const file = join(content, "island-ferry/glossary.yaml");
    expect(run.output).toContain(
      `${file}:4:5 error unknown-key "defnition" is not a known key. Did you mean "definition"?\n`,
    );
    expect(run.output).toMatch(/1 module: 2 errors, 0 warnings\n$/);
  });

  it("fails on a module that is not there", async () => {
    expect(await start("no-such-module").exit).toBe(1);
  });

  it("checks again when a file changes", async () => {
    const run = start("--watch");
    await expect.poll(() => run.output, { timeout: 20_000 }).toContain("Watching");
    await breakGlossary();
    await expect.poll(() => run.output, { timeout: 20_000 }).toContain("unknown-key");
  });
});
