import { seededRandom } from "~/core/attempts/seeded-random";
import { httpClient } from "../../bench/http-client";
import { storedEffects } from "../effects/stored-effects";
import { wrongsOf } from "../effects/wrongs-of";
import { type Learner, newLearner } from "../learners/learner";
import { newLedger } from "../learners/ledger";
import type { Proof } from "../proof";
import { startFaultServer } from "../site/fault-server";
import { preparedSite } from "./prepared-site";

const AT_ONCE = 50;
const ROUNDS = { short: 5, long: 40 };

function atOnce<Done>(act: () => Promise<Done>): Promise<Done[]> {
  return Promise.all(Array.from({ length: AT_ONCE }, act));
}

/** A learner starts the same quiz 50 times at once, then submits the attempt 50 times at once. */
export const parallelRequests: Proof = async ({ size, defect }) => {
  const site = await preparedSite();
  const server = await startFaultServer(site, defect ?? {});
  const client = httpClient(site);
  const ledger = newLedger();
  const wrongs: string[] = [];
  const random = seededRandom("parallel");
  try {
    for (let rounds = 0; rounds < ROUNDS[size]; rounds += 1) {
      wrongs.push(...(await oneRound(newLearner({ client, ledger, random }))));
    }
    await server.stop();
    wrongs.push(...wrongsOf(ledger, storedEffects(site.databaseFile)));
    const notes = [`${ROUNDS[size]} times ${AT_ONCE} starts and ${AT_ONCE} submissions at once`];
    return { wrongs, notes };
  } finally {
    client.close();
    await server.kill();
    site.remove();
  }
};

async function oneRound(learner: Learner): Promise<string[]> {
  const first = await learner.start("open");
  await learner.submit(first);
  const started = new Set(await atOnce(() => learner.start("open")));
  for (const attempt of started) {
    await learner.save(attempt, 5);
    await atOnce(() => learner.submit(attempt));
  }
  return started.size === 1 ? [] : [`${AT_ONCE} starts at once made ${started.size} attempts.`];
}
