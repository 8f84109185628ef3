import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { SqlDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import { projectRoot } from "./project-root";
import { runTool } from "./run-tool";

/** A row with a column of every type that Prisma has on SQLite. */
export interface Sample {
  readonly id: number;
  readonly text: string | null;
  readonly int: number | null;
  readonly big: bigint | null;
  readonly float: number | null;
  readonly decimal: { toString(): string } | null;
  readonly flag: boolean | null;
  readonly at: Date | null;
  readonly bytes: Uint8Array | null;
  readonly document: unknown;
}

/** As much of the generated client of tests/fixtures/every-type.prisma as the tests use. */
export interface EveryTypeClient {
  readonly sample: {
    create(query: { data: object }): Promise<Sample>;
    findMany(query: { where: object }): Promise<Sample[]>;
    updateMany(query: { where: object; data: object }): Promise<{ count: number }>;
  };
  $queryRawUnsafe(sql: string, ...values: unknown[]): Promise<unknown[]>;
  $executeRawUnsafe(sql: string, ...values: unknown[]): Promise<number>;
  $disconnect(): Promise<void>;
}

type MakeClient = (adapter: SqlDriverAdapterFactory) => EveryTypeClient;

let made: Promise<MakeClient> | undefined;

/** Generates the client, once for the test file. */
export function everyTypeClient(): Promise<MakeClient> {
  made ??= generate();
  return made;
}

async function generate(): Promise<MakeClient> {
  const cache = join(projectRoot, ".cache");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "every-type-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  copyFileSync(
    join(projectRoot, "tests/fixtures/every-type.prisma"),
    join(folder, "schema.prisma"),
  );
  // Generating only checks that an engine is there and never runs it.
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;
  process.env.CHECKPOINT_DISABLE ??= "1";
  const { status, stderr } = runTool("prisma", {
    args: ["generate", "--schema", "schema.prisma"],
    cwd: folder,
  });
  if (status !== 0) throw new Error(stderr);
  const { PrismaClient } = await import(pathToFileURL(join(folder, "client/client.ts")).href);
  return (adapter) => new PrismaClient({ adapter });
}
