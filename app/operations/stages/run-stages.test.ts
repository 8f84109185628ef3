import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Obstacle } from "../bootstrap/say.mjs";
import { runStages } from "./run-stages.mjs";

interface Stage {
  name: string;
  run(): Promise<{ passed: number; failed: number }>;
}

const passing: Stage = { name: "Types", run: async () => ({ passed: 3, failed: 0 }) };
const failing: Stage = { name: "Lint", run: async () => ({ passed: 1, failed: 2 }) };
const stuck: Stage = {
  name: "Browser",
  run: async () => {
    throw new Obstacle("There is no browser.");
  },
};

let printed: string[] = [];
let exitCode: typeof process.exitCode;

beforeEach(() => {
  printed = [];
  exitCode = process.exitCode;
  const print = (line: string) => void printed.push(line);
  vi.spyOn(console, "log").mockImplementation(print);
  vi.spyOn(console, "error").mockImplementation(print);
});

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = exitCode;
});

it("adds up all stages in the last line and ends well when nothing failed", async () => {
  await runStages([passing, passing]);
  expect(printed.at(-1)).toBe("6 passed, 0 failed");
  expect(process.exitCode).toBe(0);
});

it("goes on after a failure, and ends badly", async () => {
  await runStages([failing, passing]);
  expect(printed.at(-1)).toBe("4 passed, 2 failed");
  expect(printed.join("\n")).toContain("Failed: Lint.");
  expect(process.exitCode).toBe(1);
});

it("counts a stage that cannot run as one failure, and says why", async () => {
  await runStages([stuck, passing]);
  expect(printed.at(-1)).toBe("3 passed, 1 failed");
  expect(printed).toContain("There is no browser.");
});
