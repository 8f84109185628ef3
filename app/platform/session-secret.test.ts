import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readSessionSecret } from "./session-secret";

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "treatise-secret-"));
});
afterEach(() => {
  rmSync(dataDir, { recursive: true });
});

describe("readSessionSecret", () => {
  it("takes the secret of the settings and writes nothing", () => {
    const secret = "s".repeat(40);
    expect(readSessionSecret({ sessionSecret: secret, dataDir: "/nowhere" })).toEqual({
      secret,
      madeAt: null,
    });
  });

  it("makes one that only the owner can read, and keeps it", () => {
    const made = readSessionSecret({ sessionSecret: null, dataDir });
    const file = join(dataDir, "session-secret");
    expect(made.madeAt).toBe(file);
    expect(made.secret.length).toBeGreaterThanOrEqual(43);
    expect(readFileSync(file, "utf8").trim()).toBe(made.secret);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readSessionSecret({ sessionSecret: null, dataDir })).toEqual({
      secret: made.secret,
      madeAt: null,
    });
  });

  it("refuses a kept secret that is too short", () => {
    writeFileSync(join(dataDir, "session-secret"), "short\n");
    expect(() => readSessionSecret({ sessionSecret: null, dataDir })).toThrow(
      /fewer than 32 characters\. Delete the file/,
    );
  });
});
