import { setTimeout as wait } from "node:timers/promises";
import { seededRandom } from "~/core/attempts/seeded-random";
import { storedEffects } from "../effects/stored-effects";
import { wrongsOf } from "../effects/wrongs-of";
import { busyLearners } from "../learners/busy-learners";
import { acknowledgedIn } from "../learners/ledger";
import { type Proof, together } from "../proof";
import { cutPower, failingSystem, markDurable } from "../site/disk";
import { startFaultServer } from "../site/fault-server";
import { preparedSite } from "./prepared-site";

const CUTS = { short: 4, long: 40 };

/** The power fails: the process ends, and so does every byte that was not flushed to the disk. */
export const powerCut: Proof = async ({ size, defect }) => {
  const site = await preparedSite();
  const disk = failingSystem(site);
  if (!disk) return { wrongs: [], notes: ["Not proven here: there is no C compiler."] };
  const random = seededRandom("power cut");
  markDurable(site);
  const start = () => startFaultServer(site, together(disk.tampering, defect));
  let server = await start();
  try {
    const busy = await busyLearners({ site, learners: 12, seed: "power cut" });
    for (let cuts = 0; cuts < CUTS[size]; cuts += 1) {
      await wait(300 + random.below(700));
      await server.kill();
      cutPower(site);
      server = await start();
    }
    const ledger = await busy.finish();
    await server.stop();
    const { answers, submissions } = acknowledgedIn(ledger);
    const wrongs = wrongsOf(ledger, storedEffects(site.databaseFile));
    const notes = [`${CUTS[size]} power cuts under ${answers} answers, ${submissions} submissions`];
    return { wrongs, notes };
  } finally {
    await server.kill();
    site.remove();
  }
};
