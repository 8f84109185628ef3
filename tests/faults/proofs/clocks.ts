import { setTimeout as wait } from "node:timers/promises";
import { seededRandom } from "~/core/attempts/seeded-random";
import { httpClient } from "../../bench/http-client";
import { setDeadlines, storedEffects } from "../effects/stored-effects";
import { wrongsOf } from "../effects/wrongs-of";
import { busyLearners } from "../learners/busy-learners";
import { newLearner } from "../learners/learner";
import { type AttemptLedger, acknowledgedIn, newLedger } from "../learners/ledger";
import { type Proof, together } from "../proof";
import { startFaultServer } from "../site/fault-server";
import { serverClock } from "../site/server-clock";
import { preparedSite } from "./prepared-site";

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const LIMIT_MS = 300_000;
const JUMPS = { short: 12, long: 150 };

/** Devices whose clocks are a day ahead or behind answer a timed quiz, before and after its end. */
export const browserClocks: Proof = async ({ defect }) => {
  const site = await preparedSite();
  let server = await startFaultServer(site, defect ?? {});
  const client = httpClient(site);
  const ledger = newLedger();
  const random = seededRandom("browser clocks");
  try {
    const learners = [-DAY_MS, 0, DAY_MS].map((clockAheadMs) =>
      newLearner({ client, ledger, random, clockAheadMs }),
    );
    const attempts = await Promise.all(learners.map((learner) => learner.start("timed")));
    const everyone = () =>
      Promise.all(
        attempts.map((attempt, index) => learners[index]?.save(attempt, 3) ?? Promise.resolve()),
      );
    await everyone();
    const early = attempts.flatMap((attempt) => wronglyTimed(attempt, 0, false));
    await server.stop();
    setDeadlines(site.databaseFile, new Date(Date.now() - 60_000));
    server = await startFaultServer(site, defect ?? {});
    await everyone();
    const late = attempts.flatMap((attempt) => wronglyTimed(attempt, 3, true));
    await server.stop();
    const wrongs = [...early, ...late, ...wrongsOf(ledger, storedEffects(site.databaseFile))];
    return { wrongs, notes: ["devices a day behind, right, and a day ahead: the same times"] };
  } finally {
    client.close();
    await server.kill();
    site.remove();
  }
};

function wronglyTimed({ answers }: AttemptLedger, from: number, late: boolean): string[] {
  return answers
    .slice(from)
    .filter(({ acknowledged }) => acknowledged?.late !== late)
    .map(({ text, refused }) => `Not ${late ? "late" : "in time"} (${refused}): ${text}`);
}

/** The server's clock jumps by up to a day, forth and back, while learners answer. */
export const serverClockJumps: Proof = async ({ size, defect }) => {
  const site = await preparedSite();
  const clock = serverClock(site);
  const server = await startFaultServer(site, together(clock.tampering, defect));
  const random = seededRandom("server clock");
  try {
    const busy = await busyLearners({ site, learners: 12, seed: "server clock" });
    for (let jumps = 0; jumps < JUMPS[size]; jumps += 1) {
      await clock.setAhead((random.below(49) - 24) * HOUR_MS);
      await wait(250);
    }
    const ledger = await busy.finish();
    await server.stop();
    const { answers } = acknowledgedIn(ledger);
    const wrongs = wrongsOf(ledger, storedEffects(site.databaseFile));
    return { wrongs, notes: [`${JUMPS[size]} jumps of up to a day under ${answers} answers`] };
  } finally {
    await server.kill();
    site.remove();
  }
};

const CHANGES = [
  { timeZone: "Europe/Berlin", before: "2026-10-25T00:58:00Z", after: "2026-10-25T01:01:00Z" },
  { timeZone: "Europe/Berlin", before: "2026-03-29T00:58:00Z", after: "2026-03-29T01:01:00Z" },
  { timeZone: "America/New_York", before: "2026-11-01T05:58:00Z", after: "2026-11-01T06:01:00Z" },
];

/** A timed attempt lasts five minutes, whatever the clocks on the walls are turned to meanwhile. */
export const daylightSaving: Proof = async ({ defect }) => {
  const wrongs: string[] = [];
  for (const change of CHANGES) wrongs.push(...(await acrossChange(change, defect)));
  return { wrongs, notes: [`${CHANGES.length} changes to or from summer time`] };
};

async function acrossChange(
  { timeZone, before, after }: (typeof CHANGES)[number],
  defect: Parameters<Proof>[0]["defect"],
): Promise<string[]> {
  const site = await preparedSite();
  const clock = serverClock(site, timeZone);
  await clock.setTo(before);
  const server = await startFaultServer(site, together(clock.tampering, defect));
  const client = httpClient(site);
  const ledger = newLedger();
  const learner = newLearner({ client, ledger, random: seededRandom(timeZone) });
  try {
    const attempt = await learner.start("timed");
    await learner.save(attempt, 3);
    await clock.setTo(after);
    await learner.save(attempt, 3);
    // Five seconds of grace for the network, and some for this machine.
    await clock.setTo(new Date(Date.parse(before) + LIMIT_MS + 60_000).toISOString());
    await learner.save(attempt, 3);
    await server.stop();
    const effects = storedEffects(site.databaseFile);
    const [stored] = effects.attempts;
    const lasts = Date.parse(stored?.deadlineAt ?? "") - Date.parse(stored?.startedAt ?? "");
    const inTime = { ...attempt, answers: attempt.answers.slice(0, 6) };
    return [
      ...(lasts === LIMIT_MS ? [] : [`An attempt in ${timeZone} lasts ${lasts / 60_000} minutes.`]),
      ...wronglyTimed(inTime, 0, false),
      ...wronglyTimed(attempt, 6, true),
      ...notUtc(
        effects.responses.map(({ receivedAt }) => receivedAt),
        before,
      ),
      ...wrongsOf(ledger, effects),
    ];
  } finally {
    client.close();
    await server.kill();
    site.remove();
  }
}

/** Stored moments are of the ten minutes after this one, in UTC. */
function notUtc(stored: readonly string[], before: string): string[] {
  return stored.filter((moment) => {
    const since = Date.parse(`${moment.slice(0, 23)}Z`) - Date.parse(before);
    return since < 0 || since > 600_000 || !moment.endsWith("+00:00");
  });
}
