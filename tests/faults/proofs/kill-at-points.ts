import { setTimeout as wait } from "node:timers/promises";
import { seededRandom } from "~/core/attempts/seeded-random";
import { httpClient } from "../../bench/http-client";
import { setDeadlines, storedEffects } from "../effects/stored-effects";
import { wrongsOf } from "../effects/wrongs-of";
import { busyLearners } from "../learners/busy-learners";
import { newLearner } from "../learners/learner";
import { newLedger } from "../learners/ledger";
import type { Outcome, Proof } from "../proof";
import { startFaultServer, type Tampering } from "../site/fault-server";
import { endsItself, killingAt } from "../site/kill-point";
import { type PreparedSite, preparedSite } from "./prepared-site";

const RUNS = { short: 3, long: 20 };
const LEARNERS = 8;
/** What is promised after a restart. */
const SWEPT_WITHIN_MS = 10_000;

/** Where a learner's request is broken off; each is reached a random number of times before. */
const POINTS = [
  ["before commit", "response"],
  ["after commit", "response"],
  ["before answer", "/responses"],
  ["before commit", "attempt"],
  ["after commit", "attempt"],
  ["before commit", "submission"],
  ["after commit", "submission"],
  ["before answer", "/submit"],
] as const;

const SWEEP_POINTS = ["before commit", "after commit"] as const;

/** The process ends before and after each commit, and before the answer is sent. */
export const killAtPoints: Proof = async (setting) => {
  const site = await preparedSite();
  const random = seededRandom("kill at points");
  const wrongs: string[] = [];
  try {
    let server = await startFaultServer(site);
    const busy = await busyLearners({ site, learners: LEARNERS, seed: "kill at points" });
    for (const point of POINTS) {
      for (let runs = 0; runs < RUNS[setting.size]; runs += 1) {
        await server.kill();
        server = await startFaultServer(site, killingAt(setting, point, 1 + random.below(12)));
        if (!(await endsItself(server))) wrongs.push(`Never reached: ${point.join(" of ")}`);
      }
    }
    await server.kill();
    server = await startFaultServer(site);
    const ledger = await busy.finish();
    await server.stop();
    wrongs.push(...wrongsOf(ledger, storedEffects(site.databaseFile)));
    return { wrongs, notes: [`${POINTS.length} points, ${RUNS[setting.size]} kills at each`] };
  } finally {
    site.remove();
  }
};

/** The process ends in the midst of submitting attempts whose time is over. */
export const killInSweep: Proof = async (setting) => {
  const site = await preparedSite();
  const random = seededRandom("kill in sweep");
  const wrongs: string[] = [];
  try {
    for (const point of SWEEP_POINTS) {
      for (let runs = 0; runs < RUNS[setting.size]; runs += 1) {
        const tampering = killingAt(setting, [point, "deadline submission"], 1 + random.below(8));
        wrongs.push(...(await brokenOffSweep(site, tampering)));
      }
    }
    return { wrongs, notes: [`2 points of the sweep, ${RUNS[setting.size]} kills at each`] };
  } finally {
    site.remove();
  }
};

async function brokenOffSweep(
  site: PreparedSite,
  tampering: Tampering,
): Promise<Outcome["wrongs"]> {
  const ledger = newLedger();
  const first = await startFaultServer(site);
  const client = httpClient(site);
  for (let index = 0; index < LEARNERS; index += 1) {
    const random = seededRandom(`sweep ${index}`);
    const learner = newLearner({ client, ledger, random });
    await learner.save(await learner.start("timed"), 3);
  }
  client.close();
  await first.kill();
  setDeadlines(site.databaseFile, new Date(Date.now() - 10_000));
  const broken = await startFaultServer(site, tampering);
  if (!(await endsItself(broken))) return ["The sweep was never broken off."];
  const last = await startFaultServer(site);
  const running = await stillRunning(site);
  await last.stop();
  const effects = storedEffects(site.databaseFile);
  return [
    ...wrongsOf(ledger, withoutEarlier(effects, ledger.attempts)),
    ...running.map((id) => `Its time is over, and it runs: ${id}`),
  ];
}

/** The attempts that run although their server had the time that it was promised to end them. */
async function stillRunning({ databaseFile }: PreparedSite): Promise<string[]> {
  const latest = performance.now() + SWEPT_WITHIN_MS;
  for (;;) {
    const { attempts } = storedEffects(databaseFile);
    const running = attempts.filter(({ state }) => state === "running").map(({ id }) => id);
    if (running.length === 0 || performance.now() > latest) return running;
    await wait(200);
  }
}

/** Each run has its own ledger: what earlier runs left was checked then. */
function withoutEarlier(
  { attempts, responses, slots, changes, damage }: ReturnType<typeof storedEffects>,
  own: ReadonlyMap<string, unknown>,
) {
  return {
    attempts: attempts.filter(({ id }) => own.has(id)),
    responses: responses.filter(({ attemptId }) => own.has(attemptId)),
    slots: slots.filter(({ attemptId }) => own.has(attemptId)),
    changes: changes.filter(({ attemptId }) => own.has(attemptId)),
    damage,
  };
}
