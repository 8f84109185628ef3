import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SqlDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import { applyMigrations } from "~/data/migrations/apply-migrations";
import { PrismaClient } from "../../../prisma/generated/client";
import { runInterleaving } from "../interleaving";
import type { Proof } from "../proof";

const SEEDS = 200;

/** Writes of several requests at once through an adapter, in this process: none is lost or stray. */
export function interleavedWrites(open: (file: string) => SqlDriverAdapterFactory): Proof {
  return async () => {
    const folder = mkdtempSync(join(tmpdir(), "treatise-interleaved-"));
    const file = join(folder, "store.db");
    await applyMigrations({ file });
    const client = new PrismaClient({ adapter: open(file) });
    // The first query of a client also loads Prisma's query compiler, which takes its own time.
    await client.learner.count();
    const wrongs: string[] = [];
    try {
      for (let seed = 0; seed < SEEDS; seed += 1) {
        const { lost, stray } = await runInterleaving(client, `seed-${seed}`);
        wrongs.push(...lost.map((id) => `Acknowledged and lost: ${id}`));
        wrongs.push(...stray.map((id) => `Taken back and stored: ${id}`));
      }
      return { wrongs, notes: [`${SEEDS} interleavings of six requests`] };
    } finally {
      await client.$disconnect();
      rmSync(folder, { recursive: true, force: true });
    }
  };
}
