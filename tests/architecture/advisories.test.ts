import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { projectText } from "../support/project-files";
import { projectRoot } from "../support/project-root";

const versions = z.record(z.string(), z.string());

const ledgerSchema = z.strictObject({
  reviewed: z.iso.date(),
  advisories: z.array(
    z.strictObject({
      id: z.string().regex(/^(GHSA(-[a-z0-9]{4}){3}|CVE-\d{4}-\d+)$/),
      also: z
        .string()
        .regex(/^CVE-\d{4}-\d+$/)
        .optional(),
      weakness: z.string().min(20),
      status: z.enum(["closed", "answered"]),
      packages: versions,
      because: z.string().min(20),
      files: z.array(z.string()).min(1),
    }),
  ),
});

const decisionSchema = z.strictObject({
  decided: z.iso.date(),
  review: z.iso.date(),
  packages: versions,
});

const lockSchema = z.object({
  packages: z.record(z.string(), z.object({ version: z.string().optional() })),
});

const lock = lockSchema.parse(JSON.parse(projectText("package-lock.json")));
const ledger = ledgerSchema.parse(parse(projectText("app/decisions/advisories.yaml")));
const front = projectText("app/decisions/remix.md").split("---\n")[1] ?? "";
const decision = decisionSchema.parse(parse(front));

/** Every version of a package in the lock file, also where it is nested in another. */
function lockedVersions(name: string): string[] {
  const found = Object.entries(lock.packages)
    .filter(([path]) => path === `node_modules/${name}` || path.endsWith(`/node_modules/${name}`))
    .map(([, entry]) => entry.version ?? "");
  return [...new Set(found)];
}

describe("the record of advisories", () => {
  it.each(ledger.advisories)("is about the locked versions: $id", ({ packages }) => {
    for (const [name, version] of Object.entries(packages)) {
      expect(lockedVersions(name), name).toEqual([version]);
    }
  });

  it.each(ledger.advisories)("names files that answer it: $id", ({ files }) => {
    expect(files.filter((file) => !existsSync(join(projectRoot, file)))).toEqual([]);
  });

  it("names each advisory once", () => {
    const ids = ledger.advisories.flatMap(({ id, also }) => (also ? [id, also] : [id]));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("the decision for Remix", () => {
  it.each(Object.entries(decision.packages))("was made for %s %s", (name, version) => {
    expect(lock.packages[`node_modules/${name}`]?.version).toBe(version);
  });

  it("is reviewed within a year", () => {
    const days = (Date.parse(decision.review) - Date.parse(decision.decided)) / 86_400_000;
    expect(days).toBeGreaterThan(0);
    expect(days).toBeLessThan(366);
  });
});

describe("the promises that the record relies on", () => {
  it("no inline script and no eval: the policy names neither", () => {
    const policy = projectText("app/server/security-headers.ts");
    expect(policy).not.toContain("unsafe-eval");
    expect(policy.match(/scriptSrc:.*unsafe-inline/)).toBeNull();
  });
});
