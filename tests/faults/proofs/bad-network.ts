import { setTimeout as wait } from "node:timers/promises";
import { storedEffects } from "../effects/stored-effects";
import { wrongsOf } from "../effects/wrongs-of";
import { busyLearners } from "../learners/busy-learners";
import { acknowledgedIn } from "../learners/ledger";
import type { Proof } from "../proof";
import { chaosProxy } from "../site/chaos-proxy";
import { startFaultServer } from "../site/fault-server";
import { preparedSite } from "./prepared-site";

const LEARNERS = 24;
const SECONDS = { short: 10, long: 120 };

/** Requests are duplicated, delayed, reordered and dropped on their way, and answers lost. */
export const badNetwork: Proof = async ({ size, defect }) => {
  const site = await preparedSite();
  const server = await startFaultServer(site, defect ?? {});
  const proxy = await chaosProxy(site, "bad network");
  try {
    const setting = { site, learners: LEARNERS, seed: "bad network", proxyPort: proxy.port };
    const busy = await busyLearners(setting);
    await wait(SECONDS[size] * 1_000);
    const ledger = await busy.finish();
    await proxy.close();
    await server.stop();
    const wrongs = wrongsOf(ledger, storedEffects(site.databaseFile));
    const { answers, submissions } = acknowledgedIn(ledger);
    const acts = [...proxy.done].map(([act, times]) => `${act} ${times}`).join(", ");
    return { wrongs, notes: [`${answers} answers, ${submissions} submissions; ${acts}`] };
  } finally {
    await server.kill();
    site.remove();
  }
};
