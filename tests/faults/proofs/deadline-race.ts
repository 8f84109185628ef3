import { setTimeout as wait } from "node:timers/promises";
import { NETWORK_GRACE_MS } from "~/core/attempts/deadline";
import { seededRandom } from "~/core/attempts/seeded-random";
import { httpClient } from "../../bench/http-client";
import { type StoredEffects, setDeadlines, storedEffects } from "../effects/stored-effects";
import { wrongsOf } from "../effects/wrongs-of";
import { type Learner, newLearner } from "../learners/learner";
import { type AttemptLedger, newLedger } from "../learners/ledger";
import type { Proof } from "../proof";
import { startFaultServer } from "../site/fault-server";
import { preparedSite } from "./prepared-site";

const LEARNERS = 200;
const ROUNDS = { short: 1, long: 10 };
/** From the start of the server to the common deadline. */
const LEAD_MS = 5_000;
const SWEEP_WITHIN_MS = 5_000;

/** 200 learners whose time ends in the same millisecond answer and submit around that moment. */
export const deadlineRace: Proof = async (setting) => {
  const notes: string[] = [];
  const wrongs: string[] = [];
  for (let rounds = 0; rounds < ROUNDS[setting.size]; rounds += 1) {
    const outcome = await oneRace(setting.defect, rounds);
    wrongs.push(...outcome.wrongs);
    notes.push(...outcome.notes);
  }
  return { wrongs, notes };
};

async function oneRace(defect: Parameters<Proof>[0]["defect"], round: number) {
  const site = await preparedSite();
  let server = await startFaultServer(site, defect ?? {});
  const client = httpClient(site);
  const ledger = newLedger();
  const racers = Array.from({ length: LEARNERS }, (_, index) => {
    const random = seededRandom(`race ${round} ${index}`);
    return { learner: newLearner({ client, ledger, random }), random };
  });
  try {
    const attempts = await Promise.all(racers.map(({ learner }) => learner.start("timed")));
    await server.stop();
    const deadline = new Date(Date.now() + LEAD_MS);
    setDeadlines(site.databaseFile, deadline);
    server = await startFaultServer(site, defect ?? {});
    await Promise.all(
      racers.map(({ learner, random }, index) =>
        race({ learner, below: random.below, attempt: attempts[index], deadline }),
      ),
    );
    await wait(Math.max(0, deadline.getTime() + NETWORK_GRACE_MS + SWEEP_WITHIN_MS - Date.now()));
    await server.stop();
    const effects = storedEffects(site.databaseFile);
    const wrongs = [...wrongsOf(ledger, effects), ...wrongTimes(effects, deadline)];
    return { wrongs, notes: [summary(effects, deadline)] };
  } finally {
    client.close();
    await server.kill();
    site.remove();
  }
}

interface Racer {
  readonly learner: Learner;
  readonly below: (limit: number) => number;
  readonly attempt: AttemptLedger | undefined;
  readonly deadline: Date;
}

/** Three answers and perhaps a submission, each at a moment of its own around the end of the time. */
async function race({ learner, below, attempt, deadline }: Racer): Promise<void> {
  if (!attempt) throw new Error("A racer has no attempt.");
  const at = async (moment: number, act: () => Promise<void>) => {
    await wait(Math.max(0, deadline.getTime() + moment - Date.now()));
    await act();
  };
  const around = () => {
    const centre = below(2) === 0 ? 0 : NETWORK_GRACE_MS;
    return centre - 700 + below(1_400);
  };
  const moments = [around(), around(), around()].sort((a, b) => a - b);
  for (const moment of moments) await at(moment, () => learner.save(attempt, 1));
  if (below(2) === 0) await at(around(), () => learner.submit(attempt));
}

function wrongTimes({ attempts, responses }: StoredEffects, deadline: Date): string[] {
  const last = deadline.getTime() + NETWORK_GRACE_MS;
  return [
    ...attempts.filter(({ state }) => state === "running").map(({ id }) => `Still running: ${id}`),
    ...responses.flatMap(({ receivedAt, late, text }) => {
      const inTime = Date.parse(receivedAt) <= last;
      if (inTime && late) return [`In time and flagged late (${receivedAt}): ${text}`];
      return !inTime && !late ? [`Late and counted (${receivedAt}): ${text}`] : [];
    }),
  ];
}

function summary({ attempts, responses }: StoredEffects, deadline: Date): string {
  const late = responses.filter((response) => response.late).length;
  const bySweep = attempts.filter(({ submittedBy }) => submittedBy === "deadline");
  const ends = bySweep.map(({ submittedAt }) => Date.parse(submittedAt ?? "") - deadline.getTime());
  return `${attempts.length} learners, ${responses.length} answers of which ${late} late; ${bySweep.length} submitted by the server, the last ${(Math.max(0, ...ends) / 1_000).toFixed(1)} s after the deadline`;
}
