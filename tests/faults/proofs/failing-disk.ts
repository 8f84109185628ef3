import { setTimeout as wait } from "node:timers/promises";
import { quizPath } from "~/components/paths";
import { storedEffects } from "../effects/stored-effects";
import { wrongsOf } from "../effects/wrongs-of";
import { busyLearners } from "../learners/busy-learners";
import { goesOn, type Ledger } from "../learners/ledger";
import { type Outcome, type Proof, together } from "../proof";
import { type Disk, type DiskWord, failingDriver, failingSystem } from "../site/disk";
import { startFaultServer } from "../site/fault-server";
import type { FaultSite } from "../site/fault-site";
import { preparedSite } from "./prepared-site";

const WORDS: readonly DiskWord[] = ["full", "sync", "read-only"];
const ROUNDS = { short: 1, long: 10 };
const LEARNERS = 12;
const FAILING_MS = 1_500;
const BACK_WITHIN_MS = 3_000;

/** The disk is full, cannot flush, or is read-only for a while: as the driver reports it. */
export const failingDriverProof: Proof = (setting) => onFailing(setting, failingDriver);

/** The same, with the calls to the system failing under SQLite. */
export const failingSystemProof: Proof = (setting) => onFailing(setting, failingSystem);

async function onFailing(
  { size, defect }: Parameters<Proof>[0],
  diskOf: (site: FaultSite) => Disk | null,
): Promise<Outcome> {
  const site = await preparedSite();
  const disk = diskOf(site);
  if (!disk) return { wrongs: [], notes: ["Not proven here: there is no C compiler."] };
  const server = await startFaultServer(site, together(disk.tampering, defect));
  const wrongs: string[] = [];
  const notes: string[] = [];
  try {
    const busy = await busyLearners({ site, learners: LEARNERS, seed: "failing disk" });
    for (let round = 0; round < ROUNDS[size]; round += 1) {
      for (const word of WORDS) {
        const failing = await oneFailure({ site, disk, ledger: busy.ledger, word });
        wrongs.push(...failing.wrongs);
        notes.push(...failing.notes);
      }
    }
    const ledger = await busy.finish();
    await server.stop();
    return { wrongs: [...wrongs, ...wrongsOf(ledger, storedEffects(site.databaseFile))], notes };
  } finally {
    await server.kill();
    site.remove();
  }
}

interface Failure {
  readonly site: FaultSite;
  readonly disk: Disk;
  readonly ledger: Ledger;
  readonly word: DiskWord;
}

async function oneFailure({ site, disk, ledger, word }: Failure): Promise<Outcome> {
  await wait(500);
  ledger.comeAgain.length = 0;
  disk.tell(word);
  await wait(FAILING_MS);
  const page = await fetch(site.origin + quizPath("harbour", "open"));
  disk.tell("");
  const back = await goesOn(ledger, BACK_WITHIN_MS);
  const said = [...new Set(ledger.comeAgain)];
  return {
    wrongs: [
      ...(page.ok ? [] : [`A page cannot be read while the disk is ${word}: ${page.status}`]),
      ...(said.length > 0 ? [] : [`Nobody was asked to come again while the disk is ${word}.`]),
      ...(back ? [] : [`Not back by itself after the disk was ${word}.`]),
    ],
    notes: [`${word}: ${ledger.comeAgain.length} asked to come again: ${said.join(" | ")}`],
  };
}
