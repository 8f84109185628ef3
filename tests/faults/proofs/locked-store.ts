import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { projectRoot } from "../../support/project-root";
import { storedEffects } from "../effects/stored-effects";
import { wrongsOf } from "../effects/wrongs-of";
import { busyLearners } from "../learners/busy-learners";
import { goesOn } from "../learners/ledger";
import type { Proof } from "../proof";
import { startFaultServer } from "../site/fault-server";
import { preparedSite } from "./prepared-site";

const HELD_MS = { short: [500, 2_000, 6_000], long: [500, 2_000, 6_000, 20_000] };
const LEARNERS = 16;
/** The longest that a request may wait for its answer, whatever that is. */
const ANSWERED_WITHIN_MS = 10_000;
const BACK_WITHIN_MS = 5_000;

/** Another process holds the database for up to 20 seconds while learners answer and submit. */
export const lockedStore: Proof = async ({ size, defect }) => {
  const site = await preparedSite();
  const server = await startFaultServer(site, defect ?? {});
  const wrongs: string[] = [];
  const notes: string[] = [];
  try {
    const busy = await busyLearners({ site, learners: LEARNERS, seed: "locked" });
    const { ledger } = busy;
    for (const held of HELD_MS[size]) {
      await wait(300);
      ledger.comeAgain.length = 0;
      ledger.longestAnswer = 0;
      await holdLock(site.databaseFile, held);
      if (!(await goesOn(ledger, BACK_WITHIN_MS))) wrongs.push(`Not back after ${held} ms.`);
      const longest = ledger.longestAnswer;
      if (longest > ANSWERED_WITHIN_MS)
        wrongs.push(`A request hung for ${Math.round(longest)} ms.`);
      const again = `${ledger.comeAgain.length} asked to come again`;
      notes.push(`held ${held} ms: longest answer ${Math.round(longest)} ms, ${again}`);
    }
    notes.push(`It says: ${[...new Set(ledger.comeAgain)].join(" | ") || "nothing"}`);
    await busy.finish();
    await server.stop();
    return { wrongs: [...wrongs, ...wrongsOf(ledger, storedEffects(site.databaseFile))], notes };
  } finally {
    await server.kill();
    site.remove();
  }
};

async function holdLock(file: string, milliseconds: number): Promise<void> {
  const script = join(projectRoot, "tests", "faults", "site", "hold-lock.mjs");
  const child = spawn(process.execPath, [script, file, String(milliseconds)], { stdio: "inherit" });
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error("The database could not be locked.");
}
