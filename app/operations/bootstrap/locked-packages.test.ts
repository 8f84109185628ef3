import { expect, it } from "vitest";
import { isAsLocked } from "./locked-packages.mjs";

const locked = {
  "": { name: "treatise" },
  "node_modules/zod": { version: "4.6.7" },
  "node_modules/darwin-only": { version: "1.0.0", optional: true },
};

it("takes packages of the locked versions, without those for other platforms", () => {
  expect(isAsLocked(locked, { "node_modules/zod": { version: "4.6.7" } })).toBe(true);
});

it("refuses another version", () => {
  expect(isAsLocked(locked, { "node_modules/zod": { version: "4.6.6" } })).toBe(false);
});

it("refuses another version of an optional package", () => {
  const installed = {
    "node_modules/zod": { version: "4.6.7" },
    "node_modules/darwin-only": { version: "0.9.0" },
  };
  expect(isAsLocked(locked, installed)).toBe(false);
});

it("refuses a missing package", () => {
  expect(isAsLocked(locked, {})).toBe(false);
});
