import { statSync } from "node:fs";
import { seededRandom } from "~/core/attempts/seeded-random";
import { type Learner, newLearner } from "../../faults/learners/learner";
import { type AttemptLedger, newLedger } from "../../faults/learners/ledger";
import { type FaultServer, startFaultServer } from "../../faults/site/fault-server";
import { type FaultSite, faultSite } from "../../faults/site/fault-site";
import { type HttpClient, httpClient } from "../http-client";
import { percentile } from "../percentile";
import { seedResponses } from "./seed-responses";

const WARM_UPS = 30;
const ROUNDS = 200;
const OPERATIONS = ["save", "submit", "review"] as const;
type GrowthOperation = (typeof OPERATIONS)[number];

/** One size of store; milliseconds at the median, and as a multiple of those of the smallest. */
export interface GrowthFigures {
  readonly responses: number;
  readonly megabytes: number;
  readonly seedSeconds: number;
  readonly median: Readonly<Record<GrowthOperation, number>>;
  readonly ratio: Readonly<Record<GrowthOperation, number>>;
}

/**
 * Saves, submits and reviews in stores of several sizes in turn, so that what slows the machine slows
 * all of them.
 */
export async function measureGrowth(
  sizes: readonly number[],
  say: (sentence: string) => void,
): Promise<GrowthFigures[]> {
  const stores: GrownStore[] = [];
  try {
    for (const size of sizes) {
      say(`Filling a store with ${size.toLocaleString("en")} responses.`);
      stores.push(await grownStore(size));
    }
    say("Saving, submitting and reviewing in each of them in turn.");
    for (let rounds = 0; rounds < WARM_UPS + ROUNDS; rounds += 1) {
      for (const store of stores) await oneRound(store, rounds >= WARM_UPS);
    }
    const medians = stores.map(({ times }) => mapped((name) => percentile(times[name], 0.5)));
    const [first] = medians;
    return stores.map(({ responses, megabytes, seedSeconds }, index) => {
      const median = medians[index] ?? mapped(() => Number.NaN);
      const ratio = mapped((name) => median[name] / (first?.[name] ?? Number.NaN));
      return { responses, megabytes, seedSeconds, median, ratio };
    });
  } finally {
    for (const store of stores) await store.close();
  }
}

interface GrownStore {
  readonly responses: number;
  readonly megabytes: number;
  readonly seedSeconds: number;
  readonly times: Record<GrowthOperation, number[]>;
  readonly newLearner: () => Learner;
  close(): Promise<void>;
}

async function grownStore(responses: number): Promise<GrownStore> {
  const site = await faultSite();
  const seedSeconds = await seeded(site, responses);
  const server = await startFaultServer(site);
  const client = httpClient(site);
  const ledger = newLedger();
  const random = seededRandom(`growth ${responses}`);
  return {
    responses,
    megabytes: statSync(site.databaseFile).size / 1e6,
    seedSeconds,
    times: { save: [], submit: [], review: [] },
    newLearner: () => newLearner({ client, ledger, random }),
    close: async () => {
      await closed({ site, server, client });
      if (ledger.troubles[0]) throw new Error(ledger.troubles[0]);
    },
  };
}

/** Lets one learner take the quiz, and makes many of them; gives the seconds that this took. */
async function seeded(site: FaultSite, responses: number): Promise<number> {
  const server = await startFaultServer(site);
  const client = httpClient(site);
  const random = seededRandom("sample");
  const learner = newLearner({ client, ledger: newLedger(), random });
  const attempt = await learner.start("open");
  await learner.save(attempt, 5);
  await learner.save(attempt, 5);
  await learner.submit(attempt);
  client.close();
  await server.stop();
  const start = performance.now();
  seedResponses(site.databaseFile, responses);
  return (performance.now() - start) / 1_000;
}

async function closed(open: { site: FaultSite; server: FaultServer; client: HttpClient }) {
  open.client.close();
  await open.server.stop();
  open.site.remove();
}

async function oneRound({ newLearner: newcomer, times }: GrownStore, counts: boolean) {
  const learner = newcomer();
  const attempt: AttemptLedger = await learner.start("open");
  const acts = {
    save: () => learner.save(attempt, 1),
    submit: () => learner.submit(attempt),
    review: () => learner.review(attempt),
  };
  for (const name of OPERATIONS) {
    const start = performance.now();
    await acts[name]();
    if (counts) times[name].push(performance.now() - start);
  }
}

function mapped<Value>(makes: (name: GrowthOperation) => Value): Record<GrowthOperation, Value> {
  return { save: makes("save"), submit: makes("submit"), review: makes("review") };
}
