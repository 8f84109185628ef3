import type { SqlDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import { expect, it, onTestFinished } from "vitest";
import { safeSqliteAdapter } from "~/data/sqlite/safe-sqlite-adapter";
import { PrismaClient } from "../../prisma/generated/client";
import { stockAdapter } from "../support/adapters";
import { temporaryDatabaseFile } from "../support/temporary-database";
import { runInterleaving } from "./interleaving";

const SEEDS = Array.from({ length: 200 }, (_, seed) => `seed-${seed}`);

async function wrongsOf(open: (file: string) => SqlDriverAdapterFactory) {
  const client = new PrismaClient({ adapter: open(await temporaryDatabaseFile()) });
  onTestFinished(() => client.$disconnect());
  // The first query of a client also loads Prisma's query compiler, which takes its own time.
  await client.learner.count();
  const lost: string[] = [];
  const stray: string[] = [];
  for (const seed of SEEDS) {
    const wrongs = await runInterleaving(client, seed);
    lost.push(...wrongs.lost);
    stray.push(...wrongs.stray);
  }
  return { lost, stray };
}

it("the stock adapter loses acknowledged writes, and the same ones each time", async () => {
  const first = await wrongsOf(stockAdapter);
  expect(first.lost.length).toBeGreaterThan(0);
  expect(await wrongsOf(stockAdapter)).toEqual(first);
});

it("the safe adapter loses none, and stores nothing that was taken back", async () => {
  expect(await wrongsOf(safeSqliteAdapter)).toEqual({ lost: [], stray: [] });
});
