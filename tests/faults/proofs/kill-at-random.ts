import { setTimeout as wait } from "node:timers/promises";
import { seededRandom } from "~/core/attempts/seeded-random";
import { percentile } from "../../bench/percentile";
import { storedEffects } from "../effects/stored-effects";
import { wrongsOf } from "../effects/wrongs-of";
import { busyLearners } from "../learners/busy-learners";
import { acknowledgedIn } from "../learners/ledger";
import type { Proof } from "../proof";
import { startFaultServer } from "../site/fault-server";
import { preparedSite } from "./prepared-site";

const KILLS = { short: 20, long: 300 };
const LEARNERS = 32;
const BACK_WITHIN_MS = 2_000;

/** `kill -9` at random moments while 32 learners answer and submit. */
export const killAtRandom: Proof = async ({ size, defect }) => {
  const site = await preparedSite();
  const random = seededRandom("kill at random");
  let server = await startFaultServer(site, defect ?? {});
  const busy = await busyLearners({ site, learners: LEARNERS, seed: "kill at random" });
  const backAfter: number[] = [];
  try {
    for (let kills = 0; kills < KILLS[size]; kills += 1) {
      await wait(100 + random.below(700));
      await server.kill();
      server = await startFaultServer(site, defect ?? {});
      backAfter.push(server.readyAfter ?? Number.POSITIVE_INFINITY);
    }
    const ledger = await busy.finish();
    await server.stop();
    const wrongs = wrongsOf(ledger, storedEffects(site.databaseFile));
    const slowest = Math.max(...backAfter);
    const median = percentile(backAfter, 0.5);
    // What is promised holds for a machine with nothing else to do: a clean start is the measure.
    const most = BACK_WITHIN_MS + 3 * site.cleanStart;
    if (median > most) wrongs.push(`Half the times it was back only after ${seconds(median)}.`);
    const { answers, submissions } = acknowledgedIn(ledger);
    const notes = [
      `${KILLS[size]} kills; ${answers} answers and ${submissions} submissions acknowledged`,
      `back after ${seconds(median)} (median), ${seconds(slowest)} at most; a clean start takes ${seconds(site.cleanStart)}`,
    ];
    return { wrongs, notes };
  } finally {
    await server.kill();
    site.remove();
  }
};

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1_000).toFixed(2)} s`;
}
