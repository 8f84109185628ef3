import { setImmediate as pause } from "node:timers/promises";
import { type SeededRandom, seededRandom } from "~/core/attempts/seeded-random";
import type { PrismaClient } from "../../prisma/generated/client";

/** Ids of rows whose writer was told that they are stored, and of rows that were taken back. */
interface Told {
  readonly stored: string[];
  readonly takenBack: string[];
}

export interface Wrongs {
  /** Acknowledged, and gone. */
  readonly lost: readonly string[];
  /** Taken back, and there. */
  readonly stray: readonly string[];
}

const REQUESTS = 6;

/**
 * Lets a few requests write at the same time: some by a plain query, some in a transaction that
 * commits or rolls back. The seed decides what each does and how long it pauses, so a seed always
 * gives the same interleaving. Gives what the store then holds against what it acknowledged.
 */
export async function runInterleaving(client: PrismaClient, seed: string): Promise<Wrongs> {
  const random = seededRandom(seed);
  const told: Told = { stored: [], takenBack: [] };
  await Promise.all(
    Array.from({ length: REQUESTS }, (_, request) =>
      act({ client, told, id: `${seed}-${request}`, plan: drawPlan(random) }),
    ),
  );
  const rows = await client.learner.findMany({ select: { id: true } });
  const present = new Set(rows.map(({ id }) => id));
  return {
    lost: told.stored.filter((id) => !present.has(id)),
    stray: told.takenBack.filter((id) => present.has(id)),
  };
}

interface Plan {
  readonly kind: "plain" | "statement" | "commit" | "roll back";
  readonly pauses: readonly [before: number, within: number];
}

function drawPlan(random: SeededRandom): Plan {
  const kinds = ["plain", "statement", "commit", "roll back"] as const;
  const kind = kinds[random.below(kinds.length)] ?? "plain";
  return { kind, pauses: [random.below(6), random.below(6)] };
}

interface Action {
  readonly client: PrismaClient;
  readonly told: Told;
  readonly id: string;
  readonly plan: Plan;
}

async function act({ client, told, id, plan }: Action): Promise<void> {
  const [before, within] = plan.pauses;
  await pauses(before);
  if (plan.kind === "plain") {
    await client.learner.create({ data: { id } });
    told.stored.push(id);
    return;
  }
  if (plan.kind === "statement") {
    await client.$executeRaw`INSERT INTO "Learner" ("id") VALUES (${id})`;
    told.stored.push(id);
    return;
  }
  const ids = [`${id}-a`, `${id}-b`];
  const transaction = client.$transaction(async (inside) => {
    for (const one of ids) {
      await inside.learner.create({ data: { id: one } });
      await pauses(within);
    }
    if (plan.kind === "roll back") throw new Error("roll back");
  });
  await transaction.then(
    () => told.stored.push(...ids),
    () => told.takenBack.push(...ids),
  );
}

async function pauses(count: number): Promise<void> {
  for (let left = count; left > 0; left -= 1) await pause();
}
