import { afterEach, beforeEach } from "vitest";

/** A test that lets something write to console.error fails; expect it by spying on console.error. */
const original = console.error;
let strays: unknown[][] = [];

beforeEach(() => {
  strays = [];
  console.error = (...message: unknown[]) => {
    strays.push(message);
    original(...message);
  };
});

afterEach(() => {
  console.error = original;
  if (strays.length > 0) {
    throw new Error(
      `console.error was called: ${strays.map((stray) => stray.join(" ")).join("\n")}`,
    );
  }
});
